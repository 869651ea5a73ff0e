import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { BUILT_IN_FACTORS, type Factor } from '@/lib/domain/shared/factor'

/** The factors a map offers: its own, or the six where it has none. */
export const factorChoices = (map: ArgumentMap): Factor[] =>
  map.factors.length > 0 ? map.factors : [...BUILT_IN_FACTORS]

/** The same for a new paragraph: those that the question names come first. */
export function namedFirst(map: ArgumentMap): Factor[] {
  const { statedFactor, statedRival } = map.question
  const rank = ({ id }: Factor) => [statedFactor, statedRival].indexOf(id)
  const offered = factorChoices(map)
  const named = offered.filter((f) => rank(f) >= 0).sort((a, b) => rank(a) - rank(b))
  return [...named, ...offered.filter((f) => rank(f) < 0)]
}
