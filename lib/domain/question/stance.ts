import { QUESTION_TYPES } from './question-types'

/** The seven words of the how-far line, from −3 to +3. */
export const STANCE_WORDS = QUESTION_TYPES.cause.scale

/** A stance of −3 … +3 in words. */
export const stanceWords = (stance: number): string => STANCE_WORDS[stance + 3] ?? ''
