import type { ArgumentMap } from './argument-map'
import { newMap } from './new-map'
import { paragraphsInOrder } from './read-map'

/** The question of a map again with nothing answered: as many paragraphs, and all of them empty. */
export function frameOf(map: ArgumentMap): ArgumentMap {
  const blank = newMap(map.id, map.question, map.title)
  return {
    ...blank,
    factors: map.factors,
    paragraphs: paragraphsInOrder(map).map(({ id }, i) => ({
      id,
      factor: null,
      order: i + 1,
      terms: [],
      point: '',
      linkBack: '',
      weight: null,
      weightReason: '',
    })),
  }
}
