import * as z from 'zod'
import { Factor } from '../shared/factor'
import { LIMITS } from '../shared/limits'
import type { Span } from './cue'
import { factorMeant } from './factor-meant'
import { termsIn } from './outcome'
import { ownFactor } from './own-factor'
import { PresetId, Question } from './question'
import { QuestionForm } from './question-form'
import { QUESTION_TYPES } from './question-types'
import { readQuestion } from './read-question'

const words = z.array(z.string().max(LIMITS.text)).max(100).optional()
const year = z.number().int().min(-10_000).max(10_000).nullable().optional()
const NamedFactor = z.object({ id: Factor.shape.id, name: Factor.shape.name })

/**
 * What whoever types a question settles by hand; a field that is left out is read from its words. `stated`, `rival`: a
 * factor of the deck, or one of the map's own, which is added to it; null: it names none.
 */
export const QuestionChoices = z.object({
  form: QuestionForm.optional(),
  stated: NamedFactor.nullable().optional(),
  rival: NamedFactor.nullable().optional(),
  from: year,
  to: year,
  outcome: z.string().max(LIMITS.text).optional(),
  statedTerms: words,
  outcomeTerms: words,
  stimulus: words,
  preset: PresetId.optional(),
})
export type QuestionChoices = z.infer<typeof QuestionChoices>

/**
 * A question as a map has it. `factors`: those of the deck and, after them, the map's own that the question needs.
 * `named`: where the text names the stated factor and the rival.
 */
export type AskedQuestion = { question: Question; factors: Factor[]; named: Span[] }

/** A typed question with the factors of a deck: read from its words, but for what was chosen by hand. */
export function askQuestion(
  text: string,
  deckFactors: readonly Factor[],
  choices: QuestionChoices = {},
): AskedQuestion {
  const reading = readQuestion(text)
  const form = choices.form ?? reading.form
  const { names } = QUESTION_TYPES[form]
  const factors = [...deckFactors]
  const known = (factor: Factor): string | null => {
    if (factors.some((f) => f.id === factor.id)) return factor.id
    if (factors.length >= LIMITS.factors) return null
    factors.push({ id: factor.id, name: factor.name })
    return factor.id
  }
  const said = reading.named.map(({ start, end }) => text.slice(start, end))
  const asked = (chosen: Factor | null | undefined, read: string | undefined, taken: string | null): string | null => {
    if (chosen !== undefined) return chosen && known(chosen)
    if (read === undefined) return null
    const others = factors.filter((f) => f.id !== taken)
    return known(factorMeant(read, others) ?? ownFactor(read))
  }
  const statedFactor = names ? asked(choices.stated, said[0], null) : null
  const statedRival = names?.two ? asked(choices.rival, said[1], statedFactor) : null
  const question = Question.parse({
    text,
    form,
    statedFactor,
    statedRival: statedRival === statedFactor ? null : statedRival,
    statedTerms: choices.statedTerms ?? (names ? termsIn(said[0] ?? '') : []),
    outcomeTerms:
      choices.outcomeTerms ?? (choices.outcome === undefined ? reading.outcomeTerms : termsIn(choices.outcome)),
    outcome: choices.outcome ?? reading.outcome,
    from: choices.from === undefined ? reading.from : choices.from,
    to: choices.to === undefined ? reading.to : choices.to,
    stimulus: choices.stimulus ?? [],
    preset: choices.preset ?? 'a-level',
  })
  return { question, factors, named: names ? reading.named.slice(0, names.two ? 2 : 1) : [] }
}
