import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { findClaim, findParagraph, paragraphsInOrder } from '../map/read-map'
import { readingOrder } from '../map/reading-order'
import type { Finding } from '../plan/finding'
import { CODE_CHECKS, type ReviewCode } from './codes'

/**
 * Where a comment under a code may land in a map: the nodes that the findings of its checks are about, those in the
 * heaviest paragraph first, then as they are read. None: nothing of the kind was found there.
 */
export function landings(map: ArgumentMap, findings: Finding[], code: ReviewCode): string[] {
  const nodes = new Set(findings.filter((f) => CODE_CHECKS[code].includes(f.check)).flatMap((f) => nodesOf(map, f)))
  const order = new Map(readingOrder(map).map((id, i) => [id, i]))
  const weight = (id: string) => paragraphAt(map, id)?.weight ?? -1
  const at = (id: string) => order.get(id) ?? order.size
  return [...nodes].sort((a, b) => weight(b) - weight(a) || at(a) - at(b))
}

/** A finding about whole paragraphs is about each of them; any other one is about the first thing it names. */
const nodesOf = (map: ArgumentMap, { nodes }: Finding): string[] =>
  nodes.every((id) => findParagraph(map, id)) ? nodes : nodes.slice(0, 1).filter((id) => isOn(map, id))

const isOn = (map: ArgumentMap, id: string): boolean =>
  id === ANSWER || Boolean(findClaim(map, id) ?? map.relations.find((r) => r.id === id))

/** The paragraph that a node is, is in, or starts from; nothing for the answer and for what lies loose. */
export function paragraphAt(map: ArgumentMap, id: string) {
  const from = map.relations.find((r) => r.id === id)?.from ?? id
  return findParagraph(map, findClaim(map, from)?.paragraph ?? from)
}

/** The number of that paragraph in the plan, from 1; null for none. */
export function paragraphNumberAt(map: ArgumentMap, id: string): number | null {
  const paragraph = paragraphAt(map, id)
  return paragraph ? paragraphsInOrder(map).findIndex((p) => p.id === paragraph.id) + 1 : null
}
