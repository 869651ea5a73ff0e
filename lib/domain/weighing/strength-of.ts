import { type LiveGraph, NONE } from './live-graph'
import type { Semantics } from './semantics'

/** What the present strengths of its attackers and supporters make of an argument. */
export const strengthOf = (graph: LiveGraph, semantics: Semantics, at: number, strengths: Float64Array): number =>
  semantics.influence(graph.tau[at]!, aggregateOf(graph, semantics, at, strengths))

/** All that bears on an argument, as one number; what is for it and what is against it are folded apart, so that equals cancel exactly. */
function aggregateOf(graph: LiveGraph, semantics: Semantics, at: number, strengths: Float64Array): number {
  const { source, weight, attack, nextIn } = graph
  if (semantics.multiplies) {
    let attacks = 1
    let supports = 1
    for (let e = graph.firstIn[at]!; e !== NONE; e = nextIn[e]!) {
      const rest = 1 - weight[e]! * strengths[source[e]!]!
      if (attack[e]) attacks *= rest
      else supports *= rest
    }
    return attacks - supports
  }
  let attacks = 0
  let supports = 0
  for (let e = graph.firstIn[at]!; e !== NONE; e = nextIn[e]!) {
    const share = weight[e]! * strengths[source[e]!]!
    if (attack[e]) attacks += share
    else supports += share
  }
  return supports - attacks
}
