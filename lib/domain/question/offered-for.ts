import type { Factor } from '../shared/factor'
import type { AskedQuestion } from './ask-question'
import { factorByWords } from './own-factor'
import type { QuestionForm } from './question-form'

/** Questions of which success and failure are the outcome, and so never a cause of it. */
const OF_CAUSES: readonly QuestionForm[] = ['cause', 'reasons', 'rivals']
const OUTCOMES: readonly string[] = ['success', 'failure']

/** Those of some factors that are offered for a question: an outcome is no cause of itself. */
export const offeredFor = (form: QuestionForm, factors: Factor[]): Factor[] =>
  OF_CAUSES.includes(form) ? factors.filter(({ id }) => !OUTCOMES.includes(id)) : factors

/** What is offered for either factor that a question names: those there are, and always what its words name. */
export function offeredToName({ question, factors, named, read }: AskedQuestion): Factor[] {
  const { form, text, statedFactor, statedRival } = question
  const offered = offeredFor(form, factors)
  const kept = factors.filter((f) => f.id === statedFactor || f.id === statedRival || offered.includes(f))
  const byWords = named.map(({ start, end }) => factorByWords(text.slice(start, end)))
  const all = [...kept, ...read, ...byWords]
  return all.filter((f, i) => all.findIndex(({ id }) => id === f.id) === i)
}
