import { ANSWER, type ArgumentMap, type Paragraph, type Relation } from '../map/argument-map'

/**
 * The paragraphs whose weight counts, with that weight (0–100). `ranked`: no paragraph has a weight, so each takes that
 * of its heaviest ranked claim; weights and ranks are never mixed.
 */
export type Counted = { weights: ReadonlyMap<string, number>; ranked: boolean }

/** What a student has weighed. A paragraph in which nothing stands counts nothing, whatever its weight. */
export function countedOf(map: ArgumentMap): Counted {
  const written = writtenIn(map)
  const filled = map.paragraphs.filter(written)
  const weights = new Map(filled.flatMap(({ id, weight }) => (weight === null ? [] : [[id, weight] as const])))
  if (map.paragraphs.some((p) => p.weight !== null)) return { weights, ranked: false }
  const ranks = new Map<string, number>()
  for (const { paragraph, weight } of map.claims)
    if (paragraph !== null && weight !== null) ranks.set(paragraph, Math.max(ranks.get(paragraph) ?? 0, weight * 100))
  return { weights: ranks, ranked: ranks.size > 0 }
}

/** Whether a paragraph holds a card or words of its own. */
export function writtenIn(map: ArgumentMap): (paragraph: Paragraph) => boolean {
  const filled = new Set(map.claims.map((c) => c.paragraph))
  return ({ id, point, linkBack }) => filled.has(id) || point.trim() !== '' || linkBack.trim() !== ''
}

/**
 * The map as its verdict is read off it: only what has been weighed bears on the answer. The same map where nothing
 * else does.
 */
export function countedMap(map: ArgumentMap): ArgumentMap {
  const { weights, ranked } = countedOf(map)
  const loose = new Set(map.claims.filter((c) => c.weight !== null).map((c) => c.id))
  const counts = (r: Relation) => r.to !== ANSWER || weights.has(r.from) || loose.has(r.from)
  if (!ranked && map.relations.every(counts)) return map
  return {
    ...map,
    paragraphs: ranked ? map.paragraphs.map((p) => ({ ...p, weight: weights.get(p.id) ?? null })) : map.paragraphs,
    relations: map.relations.filter(counts),
  }
}
