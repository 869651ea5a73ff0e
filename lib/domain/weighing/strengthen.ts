import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { callNode } from './call-node'
import { gradients } from './gradients'
import type { WeighedMap } from './weigh-map'

/** How fast the topic's strength rises with the weight (0–1) of each paragraph and claim, by id; null where there is no slope. */
export function slopesFor({ map, graph }: WeighedMap, topic: string = ANSWER): Map<string, number> | null {
  if (!graph.graph.has(topic)) return null
  const slopes = gradients(graph, graph.graph.at(topic))
  if (!slopes) return null
  const nodes = [...map.paragraphs, ...map.claims].filter(({ id }) => graph.graph.has(id))
  return new Map(nodes.map(({ id }) => [id, slopes[graph.graph.at(id)]!]))
}

/**
 * The paragraph and the claim whose strengthening moves the topic most: up (`towards` above 0), down (below 0), or
 * either way (0). What counts all it can already is passed over. Null where nothing would.
 */
export function nextToStrengthen(
  weighed: WeighedMap,
  towards: number,
  topic: string = ANSWER,
): { paragraph: string | null; claim: string | null } | null {
  const slopes = slopesFor(weighed, topic)
  if (!slopes) return null
  const { map, graph } = weighed
  const best = (nodes: { id: string }[]) => {
    let most: { id: string; by: number } | null = null
    for (const { id } of nodes) {
      const slope =
        id === topic || !graph.graph.has(id) || graph.graph.tau[graph.graph.at(id)] === 1 ? 0 : slopes.get(id)!
      const by = towards === 0 ? Math.abs(slope) : slope * Math.sign(towards)
      if (by > 1e-6 && (!most || by > most.by || (by === most.by && id < most.id))) most = { id, by }
    }
    return (most as { id: string } | null)?.id ?? null
  }
  return { paragraph: best(map.paragraphs), claim: best(map.claims) }
}

/** What to strengthen next, in a sentence: towards the student's stance where it differs from the verdict. */
export function strengthenWords(weighed: WeighedMap, stance: number | null, tick: number): string | null {
  const towards = stance === null ? 0 : Math.sign(stance - tick)
  const next = nextToStrengthen(weighed, towards)
  if (!next) return null
  const { map }: { map: ArgumentMap } = weighed
  const named = [next.paragraph, next.claim].flatMap((id) => (id === null ? [] : callNode(map, id)))
  if (named.length === 0) return towards === 0 ? null : 'Nothing on the map would bring it closer to your view yet.'
  const most = named.length === 2 ? `${named[0]}, and of the claims ${named[1]}` : named[0]!
  return towards === 0
    ? `The answer depends most on ${most}.`
    : `To bring the map closer to your view, strengthen ${most}.`
}
