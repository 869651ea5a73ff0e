import type { Judgement } from '../map/argument-map'
import { countWords } from './words/read-words'

/** Fewer words are a heading or a label, not a statement. */
export const isStatement = (text: string): boolean => countWords(text) >= 4

/** Fewer words cannot say what is thought and why. */
export const isReasoned = (text: string): boolean => countWords(text) >= 8

/** A stand and a sentence that says why: before both are there, what the sentence lacks is not to be asked. */
export const isJudged = ({ stance, text }: Judgement): boolean => stance !== null && isReasoned(text)
