import type { ArgumentMap, Paragraph } from '../map/argument-map'
import { paragraphsInOrder } from '../map/read-map'
import type { Side } from '../question/question-types'
import { sidesTowards } from './sides'

/** A paragraph that the student has weighed: `weight` 0–100, `side` null while it is on none. */
export type Counted = { paragraph: Paragraph; weight: number; side: Side | null }

/**
 * What the verdict is read off, in reading order: the paragraphs in which something is `written`, and those of them that
 * are weighed. `ranked`: no paragraph has a weight, so each takes that of its heaviest ranked claim; weights and ranks
 * are never mixed.
 */
export type CountedMap = { written: Paragraph[]; counted: Counted[]; ranked: boolean }

/** What a student has weighed. A paragraph in which nothing stands counts nothing, whatever its weight. */
export function countedOf(map: ArgumentMap): CountedMap {
  const written = paragraphsInOrder(map).filter(writtenIn(map))
  const sides = sidesTowards(map)
  const ranked = written.every((p) => p.weight === null)
  const ranks = ranked ? ranksIn(map) : null
  const counted = written.flatMap((paragraph): Counted[] => {
    const weight = ranks ? ranks.get(paragraph.id) : paragraph.weight
    return weight == null ? [] : [{ paragraph, weight, side: sides.get(paragraph.id) ?? null }]
  })
  return { written, counted, ranked: ranked && counted.length > 0 }
}

/** The weight (0–100) of the heaviest ranked claim of each paragraph that has one. */
function ranksIn(map: ArgumentMap): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const { paragraph, weight } of map.claims) {
    if (paragraph === null || weight === null) continue
    // Claims are weighed 0–1; a row of the diamond is 0.7, which times a hundred is not 70.
    const points = Math.round(weight * 10_000) / 100
    ranks.set(paragraph, Math.max(ranks.get(paragraph) ?? 0, points))
  }
  return ranks
}

/** Whether a paragraph holds a card or words of its own. */
function writtenIn(map: ArgumentMap): (paragraph: Paragraph) => boolean {
  const filled = new Set(map.claims.map((c) => c.paragraph))
  return ({ id, point, linkBack }) => filled.has(id) || point.trim() !== '' || linkBack.trim() !== ''
}
