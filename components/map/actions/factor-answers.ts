import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { wordsOf } from '@/lib/domain/question/question-words'
import { factorChoices } from '../canvas/factor-choices'
import type { Choice } from './action'

/** The factors to choose from, and none. */
export const factorAnswers = (map: ArgumentMap, chosen: string | null, factors = factorChoices(map)): Choice[] => [
  ...factors.map((f) => ({ id: f.id, words: f.name, factor: f.id, chosen: f.id === chosen })),
  { id: null, words: `No ${wordsOf(map).paragraph.one}`, chosen: false },
]
