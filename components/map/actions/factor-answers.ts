import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { factorChoices } from '../canvas/factor-choices'
import type { Choice } from './action'

/** The factors to choose from, and none. */
export const factorAnswers = (map: ArgumentMap, chosen: string | null): Choice[] => [
  ...factorChoices(map).map((f) => ({ id: f.id, words: f.name, factor: f.id, chosen: f.id === chosen })),
  { id: null, words: 'No factor', chosen: false },
]
