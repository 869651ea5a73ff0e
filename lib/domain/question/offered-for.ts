import type { Factor } from '../shared/factor'
import type { QuestionForm } from './question-form'

/** Questions of which success and failure are the outcome, and so never a cause of it. */
const OF_CAUSES: readonly QuestionForm[] = ['cause', 'reasons', 'rivals']
const OUTCOMES: readonly string[] = ['success', 'failure']

/** Those of some factors that are offered for a question: an outcome is no cause of itself. */
export const offeredFor = (form: QuestionForm, factors: Factor[]): Factor[] =>
  OF_CAUSES.includes(form) ? factors.filter(({ id }) => !OUTCOMES.includes(id)) : factors
