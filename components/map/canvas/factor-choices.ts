import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { BUILT_IN_FACTORS, type Factor } from '@/lib/domain/shared/factor'

/** The factors a map offers: its own, or the six where it has none. */
export const factorChoices = (map: ArgumentMap): Factor[] =>
  map.factors.length > 0 ? map.factors : [...BUILT_IN_FACTORS]
