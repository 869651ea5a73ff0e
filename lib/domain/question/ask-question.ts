import * as z from 'zod'
import { Factor } from '../shared/factor'
import { LIMITS } from '../shared/limits'
import type { Span } from './cue'
import { factorMeant } from './factor-meant'
import { termsIn } from './outcome'
import { factorByWords } from './own-factor'
import { PresetId, Question } from './question'
import { QuestionForm } from './question-form'
import { QUESTION_TYPES } from './question-types'
import { type QuestionReading, readQuestion } from './read-question'
import { areTurned } from './turned-rivals'

const Words = z.array(z.string().max(LIMITS.text)).max(100).optional()
const Year = z.number().int().min(-10_000).max(10_000).nullable().optional()
const NamedFactor = z.object({ id: Factor.shape.id, name: Factor.shape.name })

/**
 * What whoever types a question settles by hand; a field that is left out is read from its words. `stated`, `rival`: a
 * factor of the deck, or one of the map's own, which is added to it; null: it names none.
 */
export const QuestionChoices = z.object({
  form: QuestionForm.optional(),
  stated: NamedFactor.nullable().optional(),
  rival: NamedFactor.nullable().optional(),
  from: Year,
  to: Year,
  outcome: z.string().max(LIMITS.text).optional(),
  statedTerms: Words,
  outcomeTerms: Words,
  stimulus: Words,
  preset: PresetId.optional(),
})
export type QuestionChoices = z.infer<typeof QuestionChoices>

/**
 * A question as a map has it. `factors`: those of the deck and, after them, the map's own that the question needs.
 * `named`: where the text names the stated factor and the rival. `read`: the factors that its words name, in their order,
 * whatever was chosen in their place.
 */
export type AskedQuestion = { question: Question; factors: Factor[]; named: Span[]; read: Factor[] }

/** A typed question with the factors of a deck: read from its words, but for what was chosen by hand. */
export function askQuestion(
  text: string,
  deckFactors: readonly Factor[],
  choices: QuestionChoices = {},
): AskedQuestion {
  const reading = readQuestion(text)
  const form = settled(choices.form, reading.form)
  const { names } = QUESTION_TYPES[form]
  const factors = [...deckFactors]
  const known = (factor: Factor): string | null => {
    if (factors.some((f) => f.id === factor.id)) return factor.id
    if (factors.length >= LIMITS.factors) return null
    factors.push({ id: factor.id, name: factor.name })
    return factor.id
  }
  const places = names ? reading.named.slice(0, names.two ? 2 : 1) : []
  const wordsOf = ({ start, end }: Span) => text.slice(start, end)
  const read = factorsRead(places.map(wordsOf), deckFactors)
  const first = names?.two ? firstOfTwo(choices, read) : choices.stated
  const stated = settled(first, read[0] ?? null)
  const statedFactor = names && stated && known(stated)
  const rival = [choices.rival, read[1], read[0]].find((f) => f && f.id !== statedFactor)
  const statedRival = names?.two && rival ? known(rival) : null
  const named = areTurned(places.map(wordsOf), statedFactor, statedRival) ? places.toReversed() : places
  const question = Question.parse({
    text,
    form,
    statedFactor,
    statedRival,
    statedTerms: settled(choices.statedTerms, named.slice(0, 1).map(wordsOf).flatMap(termsIn)),
    outcomeTerms: settled(choices.outcomeTerms, outcomeTermsOf(choices, reading)),
    outcome: settled(choices.outcome, reading.outcome),
    from: settled(choices.from, reading.from),
    to: settled(choices.to, reading.to),
    stimulus: settled(choices.stimulus, []),
    preset: settled(choices.preset, 'a-level'),
  })
  return { question, factors, named, read }
}

/** What was settled by hand, null included, else what was read. */
const settled = <T>(chosen: T | undefined, read: T): T => (chosen === undefined ? read : chosen)

const outcomeTermsOf = ({ outcome }: QuestionChoices, reading: QuestionReading): string[] =>
  outcome === undefined ? reading.outcomeTerms : termsIn(outcome)

/** What the words of a question name: a factor of the deck that means it, or one by these words; never one twice. */
function factorsRead(said: string[], deckFactors: readonly Factor[]): Factor[] {
  const read: Factor[] = []
  for (const words of said) {
    const isRead = (factor: Factor) => read.some((f) => f.id === factor.id)
    const others = deckFactors.filter((f) => !isRead(f))
    const meant = factorMeant(words, others) ?? factorByWords(words)
    if (!isRead(meant)) read.push({ id: meant.id, name: meant.name })
  }
  return read
}

/** The first of two rivals: the chosen one, else one that the words name and that is not chosen as the second. */
const firstOfTwo = ({ stated, rival }: QuestionChoices, read: Factor[]): Factor | null =>
  stated ?? read.find((f) => f.id !== rival?.id) ?? null
