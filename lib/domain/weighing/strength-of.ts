import type { CompiledGraph } from './compile-graph'
import type { Semantics } from './semantics'

/** What the present strengths of its attackers and supporters make of an argument. */
export function strengthOf(graph: CompiledGraph, semantics: Semantics, at: number, strengths: Float64Array): number {
  let attacks = semantics.start
  let supports = semantics.start
  for (let e = graph.first[at]!; e < graph.first[at + 1]!; e++) {
    const share = graph.weight[e]! * strengths[graph.source[e]!]!
    if (graph.attack[e]) attacks = semantics.add(attacks, share)
    else supports = semantics.add(supports, share)
  }
  return semantics.influence(graph.tau[at]!, semantics.join(attacks, supports))
}
