import type { Factor } from '../shared/factor'
import type { QuestionChoices } from './ask-question'
import { termsIn } from './outcome'
import type { Question } from './question'

/** A question that stands, as if all of it had been settled by hand. */
export function choicesOf(question: Question, factors: readonly Factor[]): QuestionChoices {
  const { form, from, to, statedTerms, outcomeTerms, stimulus, preset } = question
  const factor = (id: string | null) => factors.find((f) => f.id === id) ?? null
  const outcome = question.outcome === '' ? undefined : question.outcome
  const named = { stated: factor(question.statedFactor), rival: factor(question.statedRival) }
  return { form, ...named, from, to, outcome, statedTerms, outcomeTerms, stimulus, preset }
}

/** Whether a text is still the same question in other words, and not another one in its place. */
export function isSameQuestion(text: string, before: string): boolean {
  const words = termsIn(before)
  const kept = termsIn(text).filter((word) => words.includes(word))
  return kept.length * 2 >= words.length
}
