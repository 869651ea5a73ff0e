import { ANSWER, type ArgumentMap, type Relation } from './argument-map'
import { findClaim, paragraphsInOrder, parentOf, towardsAnswer } from './read-map'
import { isSupporting } from './relation-kind'

/** One end of a relation as its node shows it: “from 4: left him in post”. `number`: the other end's paragraph, if any. */
export type LinkStub = { relation: Relation; way: 'from' | 'to'; other: string; number: number | null }

/**
 * The relations of a node that its place does not show already: not the indent under a claim, not the support of its
 * own paragraph, not a paragraph's stroke to the answer. Who asks of many nodes asks `linkStubsOf` once.
 */
export const linkStubs = (map: ArgumentMap, nodeId: string): LinkStub[] => linkStubsOf(map).get(nodeId) ?? []

/** The same for every node that has any, in one pass over the map. */
export function linkStubsOf(map: ArgumentMap): Map<string, LinkStub[]> {
  const numbers = new Map(paragraphsInOrder(map).map((p, i) => [p.id, i + 1]))
  const claims = new Map(map.claims.map((c) => [c.id, c]))
  const numberOf = (id: string) => numbers.get(id) ?? numbers.get(claims.get(id)?.paragraph ?? '') ?? null
  const strokes = new Set(map.paragraphs.map((p) => towardsAnswer(map, p.id)))
  const hangsBy = new Map<string, Relation>()
  for (const relation of map.relations) {
    const { id, from, to, kind } = relation
    const home = claims.get(from)?.paragraph ?? null
    if (!isSupporting(kind) || home === null || claims.get(to)?.paragraph !== home) continue
    const first = hangsBy.get(from)
    if (!first || id < first.id) hangsBy.set(from, relation)
  }
  const isPlace = (relation: Relation) => {
    const home = claims.get(relation.from)?.paragraph ?? null
    if (home === null) return false
    return relation.to === home ? relation.kind === 'supports' : hangsBy.get(relation.from) === relation
  }
  const stubs = new Map<string, LinkStub[]>()
  const add = (id: string, stub: LinkStub) => {
    const list = stubs.get(id)
    if (list) list.push(stub)
    else stubs.set(id, [stub])
  }
  for (const relation of map.relations) {
    const { from, to } = relation
    if (strokes.has(relation) || isPlace(relation)) continue
    add(from, { relation, way: 'to', other: to, number: numberOf(to) })
    add(to, { relation, way: 'from', other: from, number: numberOf(from) })
  }
  return stubs
}

/** A stub in words: “from 4: left him in post”, “to your answer”, “but: answered by 1”. `short`: without its own words. */
export function stubWords({ relation, way, other, number }: LinkStub, short?: 'short'): string {
  const end = other === ANSWER ? 'your answer' : (number ?? 'a loose card')
  const but = way === 'from' ? 'but: answered by' : 'answers'
  const own = relation.label && !short ? `: ${relation.label}` : ''
  return `${relation.kind === 'qualifies' ? but : way} ${end}${own}`
}

/** Whether the place of a claim on the page says the relation: it hangs under its parent or stands in its paragraph. */
export function isShownByPlace(map: ArgumentMap, relation: Relation): boolean {
  const claim = findClaim(map, relation.from)
  if (!claim || claim.paragraph === null) return false
  if (relation.to === claim.paragraph) return relation.kind === 'supports'
  return parentOf(map, claim)?.relation.id === relation.id
}
