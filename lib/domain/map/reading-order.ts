import type { ArgumentMap, Claim } from './argument-map'
import { branchesOf, findClaim, findParagraph, flatten, paragraphsInOrder, placeOf } from './read-map'

/** The claims outside every paragraph, from top to bottom as they lie on the canvas, then from left to right. */
export const looseClaims = (map: ArgumentMap): Claim[] =>
  map.claims
    .filter((c) => placeOf(c).in === 'canvas')
    .sort((a, b) => a.position!.y - b.position!.y || a.position!.x - b.position!.x || (a.id < b.id ? -1 : 1))

/** Paragraphs and claims as they are read: each paragraph, then its claims, then what lies loose. The tray is not read. */
export function readingOrder(map: ArgumentMap): string[] {
  const branches = branchesOf(map)
  return [
    ...paragraphsInOrder(map).flatMap((p) => [p.id, ...flatten(branches.get(p.id) ?? []).map((b) => b.claim.id)]),
    ...looseClaims(map).map((c) => c.id),
  ]
}

/** Where a reader is left when a node goes: what is read next after it and its own, else what was read before; null: nothing is left. */
export function nextAfter(map: ArgumentMap, id: string): string | null {
  const order = readingOrder(map)
  const paragraph = findParagraph(map, id)
  const goes = (other: string) => other === id || (paragraph !== undefined && findClaim(map, other)?.paragraph === id)
  const at = order.indexOf(id)
  return order.slice(at).find((other) => !goes(other)) ?? order.slice(0, at).at(-1) ?? null
}
