import type { ArgumentMap } from '../map/argument-map'
import { mapGraph } from './map-graph'
import type { SemanticsId } from './semantics'
import { Walk } from './walk'
import { WeighedGraph } from './weighed-graph'

/** Edges that may be read in settling circles before questions about one map are no longer answered. */
const PATIENCE = 4_000_000

/** A map with the strengths of all that is on it, ready to be asked what would be if something were otherwise. */
export type WeighedMap = { map: ArgumentMap; graph: WeighedGraph }

export function weighMap(map: ArgumentMap, semantics: SemanticsId = 'mlp'): WeighedMap {
  return { map, graph: new WeighedGraph(mapGraph(map), semantics) }
}

/** Whether there is any time left for questions: circles that are slow to settle, asked about hundreds of times, would take too long. */
export const hasPatience = ({ graph }: WeighedMap): boolean => graph.readings < PATIENCE

/** All that bears on a node, directly or through others, by id; the node itself is not among it. */
export function bearersOf({ graph }: WeighedMap, topic: string): Set<string> {
  const walk = new Walk()
  walk.go(graph.graph, [graph.graph.at(topic)], 'against')
  const ids = Array.from(walk.order.subarray(0, walk.count), (i) => graph.graph.ids[i]!)
  return new Set(ids.filter((id) => id !== topic))
}

/**
 * What leaves the argument when a node is taken away, by id: a claim alone; a paragraph with the claims in it, as when
 * it is removed from the map. What hung under a claim stays, and has nothing to support.
 */
export function goneWith(map: ArgumentMap, id: string): Set<string> {
  const inside = map.paragraphs.some((p) => p.id === id) ? map.claims.filter((c) => c.paragraph === id) : []
  return new Set([id, ...inside.map((c) => c.id)])
}

/** The strength of `topic` if these nodes were not there; null where it does not settle. */
export function strengthWithout({ graph }: WeighedMap, topic: string, without: ReadonlySet<string>): number | null {
  const numbers = [...without].filter((id) => id !== topic && graph.graph.has(id)).map((id) => graph.graph.at(id))
  return graph.strengthWithout(graph.graph.at(topic), numbers)
}
