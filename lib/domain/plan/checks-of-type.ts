import type { QuestionForm } from '../question/question-form'
import type { CheckId } from './finding'

/**
 * The checks that have nothing to ask of a type of question; all others apply. Reasons have no sides to balance and
 * name no factor; two rivals are all that is compared; where little changed or was alike, that is a case like another.
 */
export const QUIET_CHECKS: Record<QuestionForm, readonly CheckId[]> = {
  cause: ['Q1'],
  reasons: ['Q1', 'F1', 'F2', 'B1', 'B4', 'C1', 'W4'],
  success: ['F2', 'B2'],
  change: ['F1', 'F2', 'B2'],
  rivals: ['Q1', 'F2', 'B2', 'C1'],
  significance: ['Q1'],
  similarity: ['F1', 'F2', 'B2'],
}

/** The checks that look at a judgement once there is one: a stand, and a sentence that says why. */
export const OF_A_JUDGEMENT: readonly CheckId[] = ['J2', 'J4', 'J5', 'J6']
