import { ANSWER, type ArgumentMap } from '../map/argument-map'
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

/**
 * The argument graph of a map: the answer (base score 0.5), every paragraph (its weight of 100) and every claim on the
 * map (its weight), an unset weight counting 0.5. What lies in the tray takes no part, unless a relation brings it in.
 */
export function mapGraph(map: ArgumentMap): ArgumentGraph {
  const bearing = map.relations.flatMap((r) => {
    const how = BEARING[r.kind]
    return how ? [{ source: r.from, target: r.to, ...how }] : []
  })
  const related = new Set(bearing.flatMap((e) => [e.source, e.target]))
  const nodes = [
    { id: ANSWER, tau: 0.5 },
    ...map.paragraphs.map((p) => ({ id: p.id, tau: p.weight === null ? UNSET : p.weight / 100 })),
    ...map.claims
      .filter((c) => c.paragraph !== null || related.has(c.id))
      .map((c) => ({ id: c.id, tau: c.weight ?? UNSET })),
  ]
  const known = new Set(nodes.map((n) => n.id))
  return { arguments: nodes, edges: bearing.filter((e) => known.has(e.source) && known.has(e.target)) }
}
