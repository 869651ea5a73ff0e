import { bearersOf, goneWith, hasPatience, strengthWithout, type WeighedMap } from './weigh-map'

/**
 * What a paragraph or a claim adds to the strength of a topic: `by` is the strength with it less the strength without
 * it, below zero for what weakens it. `pull`: the same in log-odds, in which what bears on one thing adds up under the
 * default semantics.
 */
export type Contribution = { id: string; kind: 'paragraph' | 'claim'; by: number; pull: number }

/**
 * What everything that reaches the topic adds to it, the greatest first; null while the map does not settle. A
 * paragraph counts with the claims in it, as it is when it is taken away, unless the topic is one of them: then it
 * counts alone. What would not settle without something says nothing of it, and is left out; so are claims that there
 * is no patience for, never paragraphs.
 */
export function contributionsTo(weighed: WeighedMap, topic: string): Contribution[] | null {
  const { map, graph } = weighed
  if (!graph.converged || !graph.graph.has(topic)) return null
  const bearers = bearersOf(weighed, topic)
  const now = graph.strengthOf(topic)
  const found: Contribution[] = []
  const consider = (id: string, kind: Contribution['kind'], without: ReadonlySet<string>) => {
    if ((kind === 'claim' && !hasPatience(weighed)) || ![...without].some((x) => bearers.has(x))) return
    const less = strengthWithout(weighed, topic, without)
    if (less !== null) found.push({ id, kind, by: now - less, pull: logOdds(now) - logOdds(less) })
  }
  for (const { id } of map.paragraphs) {
    if (id === topic) continue
    const gone = goneWith(map, id)
    consider(id, 'paragraph', gone.has(topic) ? new Set([id]) : gone)
  }
  for (const { id } of map.claims) if (bearers.has(id)) consider(id, 'claim', new Set([id]))
  return found.sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.id < b.id ? -1 : 1))
}

/** Log-odds, with an end to them: a strength of 0 or 1 would be endlessly far away. */
function logOdds(strength: number): number {
  const s = Math.min(1 - 1e-9, Math.max(1e-9, strength))
  return Math.log(s / (1 - s))
}
