import { countWords } from './words/read-words'

/** Fewer words are a heading or a label, not a statement. */
export const isStatement = (text: string): boolean => countWords(text) >= 4

/** Fewer words cannot say what is thought and why. */
export const isReasoned = (text: string): boolean => countWords(text) >= 8
