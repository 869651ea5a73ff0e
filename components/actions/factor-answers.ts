import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { factorChoices } from '@/lib/domain/map/factor-choices'
import { wordsOf } from '@/lib/domain/question/question-words'
import type { Factor } from '@/lib/domain/shared/factor'
import { capital, withArticle } from '@/lib/domain/shared/words'
import type { Choice } from './action'

/** The answer that asks for the name of a factor of the student's own. */
export const OWN_FACTOR = 'a factor of your own'

/** The factors to choose from, one of one's own, and none. */
export const factorAnswers = (map: ArgumentMap, chosen: string | null, factors = offered(map, chosen)): Choice[] => [
  ...factors.map((f) => ({ id: f.id, words: f.name, factor: f.id, chosen: f.id === chosen })),
  { id: OWN_FACTOR, words: `${capital(withArticle(wordsOf(map).paragraph.one))} of your own…`, chosen: false },
  { id: null, words: `No ${wordsOf(map).paragraph.one}`, chosen: false },
]

/** What is chosen is shown, also where it would not be offered. */
const offered = (map: ArgumentMap, chosen: string | null): Factor[] => {
  const choices = factorChoices(map)
  const now = map.factors.filter(({ id }) => id === chosen && choices.every((f) => f.id !== id))
  return [...choices, ...now]
}
