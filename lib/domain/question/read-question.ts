import { type Period, periodOf } from '../shared/period'
import { readYears } from '../shared/years'
import { type Clause, clausesOf } from './clauses'
import type { Fit, Span } from './cue'
import { trimCause } from './named-cause'
import { outcomeOf } from './outcome'
import type { QuestionForm } from './question-form'
import { QUESTION_TYPES } from './question-types'
import { readForm } from './read-form'

/**
 * What the words of a question say, before any deck is asked. `named`: where the cause stands that it names, or the two
 * rivals; empty where it names none. `outcome`: what is to be explained or judged, as a phrase that follows “You are
 * explaining:”; `outcomeTerms`: the words by which an essay shows that it speaks of that.
 */
export type QuestionReading = Period & {
  form: QuestionForm
  named: Span[]
  outcome: string
  outcomeTerms: string[]
}

/** Longer than any question that is set; what follows is not read. */
const LONGEST = 600

/** Reads a question as it is typed. An empty one is a question of cause that names nothing. */
export function readQuestion(whole: string): QuestionReading {
  const text = whole.slice(0, LONGEST)
  const clauses = clausesOf(text)
  const { form, fit } = readForm(text, clauses) ?? { form: 'cause', fit: {} }
  const named = [fit.named, fit.rival].flatMap((place) => (place ? [trimCause(text, place)] : []))
  return { form, named, ...outcomeFor(text, form, fit, clauses), ...periodFor(text, form, fit) }
}

/** What is asked about; where the clause that says the type says “it”, another one says what that is. */
function outcomeFor(text: string, form: QuestionForm, fit: Fit, clauses: Clause[]) {
  const outcome = outcomeOf(text, form, fit)
  if (outcome.outcomeTerms.length > 0 || clauses.length < 2) return outcome
  for (const clause of clauses) {
    const read = readForm(text, [clause])
    const other = read && outcomeOf(text, read.form, read.fit)
    if (other && other.outcomeTerms.length > 0) return other
  }
  return outcome
}

/**
 * The years that it covers; two moments that are compared are its beginning and its end. A year that only dates what
 * brought about the rest (“the 1832 Reform Act”) is where that begins.
 */
function periodFor(text: string, form: QuestionForm, { by, named }: Fit): Period {
  const period = periodOf(text)
  const agent = by ?? (form === 'significance' || form === 'cause' ? named : undefined)
  const years = readYears(text)
  if (agent && years.length === 1 && years.every(({ start }) => agent.start <= start && start < agent.end))
    return { from: period.from ?? period.to, to: null }
  const compares = QUESTION_TYPES[form].compared === 'sides' && form !== 'success'
  if (!compares || period.from !== null || period.to === null) return period
  const first = Math.min(...years.map(({ from }) => from))
  return first < period.to ? { from: first, to: period.to } : period
}
