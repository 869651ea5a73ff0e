import { ANSWER, type ArgumentMap, type Relation } from '../map/argument-map'
import type { RelationKind } from '../map/relation-kind'
import type { ArgumentGraph } from './argument-graph'

/** What an unset weight counts: neither for nor against. */
const UNSET = 0.5

/** How a relation bears on its target; a link between factors carries no strength. */
const BEARING: Record<RelationKind, { kind: 'support' | 'attack'; weight: number } | null> = {
  supports: { kind: 'support', weight: 1 },
  exemplifies: { kind: 'support', weight: 1 },
  opposes: { kind: 'attack', weight: 1 },
  qualifies: { kind: 'attack', weight: 0.5 },
  links: null,
}

function byId(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** The relations that carry strength. */
function bearingRelations(map: ArgumentMap): Relation[] {
  // A record may be gone from under a relation: on two machines, one may remove what the other joins.
  const there = new Set([ANSWER, ...map.paragraphs.map((p) => p.id), ...map.claims.map((c) => c.id)])
  return map.relations.filter((r) => BEARING[r.kind] !== null && there.has(r.from) && there.has(r.to)).sort(byId)
}

/**
 * The argument graph of a map: the answer (base score 0.5), every paragraph (its weight of 100) and every claim on the
 * map (its weight), an unset weight counting 0.5. What lies in the tray takes no part, unless a relation brings it in.
 * All in the order of their ids, so that maps that differ only in the order of their records weigh exactly the same.
 */
export function mapGraph(map: ArgumentMap): ArgumentGraph {
  const edges = bearingRelations(map).map((r) => ({ source: r.from, target: r.to, ...BEARING[r.kind]! }))
  const related = new Set(edges.flatMap((e) => [e.source, e.target]))
  const claims = map.claims.filter((c) => c.paragraph !== null || related.has(c.id)).sort(byId)
  return {
    arguments: [
      { id: ANSWER, tau: 0.5 },
      ...[...map.paragraphs].sort(byId).map((p) => ({ id: p.id, tau: p.weight === null ? UNSET : p.weight / 100 })),
      ...claims.map((c) => ({ id: c.id, tau: c.weight ?? UNSET })),
    ],
    edges,
  }
}
