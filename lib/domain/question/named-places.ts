import type { Span } from './cue'
import type { Question } from './question'
import { QUESTION_TYPES } from './question-types'
import { readQuestion } from './read-question'
import { areTurned } from './turned-rivals'

/** Where a question names its stated factor, and its rival, with the factor that each is; in the order of the text. */
export function namedPlaces({ text, form, statedFactor, statedRival }: Question): (Span & { factor: string })[] {
  if (QUESTION_TYPES[form].names === null) return []
  const { named } = readQuestion(text)
  const said = named.map(({ start, end }) => text.slice(start, end))
  const turned = areTurned(said, statedFactor, statedRival)
  const factors = turned ? [statedRival, statedFactor] : [statedFactor, statedRival]
  const places = named.flatMap((place, i) => {
    const factor = factors[i] ?? null
    return factor === null ? [] : [{ ...place, factor }]
  })
  return places.sort((a, b) => a.start - b.start)
}
