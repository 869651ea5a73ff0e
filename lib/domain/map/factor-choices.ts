import { offeredFor } from '@/lib/domain/question/offered-for'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/built-in-factors'
import type { Factor } from '@/lib/domain/shared/factor'
import type { ArgumentMap } from './argument-map'

/** The factors of a map: its own, or the six where it has none. What lies under each of them is shown by these. */
export const factorsOf = (map: ArgumentMap): Factor[] => (map.factors.length > 0 ? map.factors : [...BUILT_IN_FACTORS])

/** Those that are offered to choose from. */
export const factorChoices = (map: ArgumentMap): Factor[] => offeredFor(map.question.form, factorsOf(map))

/** The same for a new paragraph: those that the question names come first. */
export function namedFirst(map: ArgumentMap): Factor[] {
  const { statedFactor, statedRival } = map.question
  const rank = ({ id }: Factor) => [statedFactor, statedRival].indexOf(id)
  const offered = factorChoices(map)
  const named = offered.filter((f) => rank(f) >= 0).sort((a, b) => rank(a) - rank(b))
  return [...named, ...offered.filter((f) => rank(f) < 0)]
}
