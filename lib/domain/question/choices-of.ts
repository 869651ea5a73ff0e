import type { Factor } from '../shared/factor'
import type { AskedQuestion, QuestionChoices } from './ask-question'
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

/** What is chosen where a factor is chosen for one of those that a question names: what the other one has, they swap. */
export function chooseNamed(
  { question: { statedFactor, statedRival }, factors }: AskedQuestion,
  which: 'stated' | 'rival',
  chosen: Factor | null,
): QuestionChoices {
  const [own, other] = which === 'stated' ? [statedFactor, statedRival] : [statedRival, statedFactor]
  if (!chosen || chosen.id !== other) return { [which]: chosen }
  const given = factors.find((f) => f.id === own)
  const swapped = which === 'stated' ? { stated: chosen, rival: given } : { stated: given, rival: chosen }
  return { ...swapped, statedTerms: undefined }
}

/** What stays settled by hand for a text: nothing that was said of the question, once its words are gone. */
export function choicesFor(text: string, choices: QuestionChoices): QuestionChoices {
  return text.trim() === '' ? { preset: choices.preset, stimulus: choices.stimulus } : choices
}
