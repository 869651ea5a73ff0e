import type { Question } from './question'
import { QUESTION_TYPES } from './question-types'

/** What is said of a question of two that has one of them only; null where it lacks nothing. */
export function missingRival({ form, statedFactor, statedRival }: Question): string | null {
  if (!QUESTION_TYPES[form].names?.two) return null
  if (statedFactor !== null && statedRival !== null) return null
  return 'It compares two: choose the first and the second.'
}
