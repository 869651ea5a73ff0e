import type { ArgumentGraph } from './argument-graph'
import { type CompiledGraph, compileGraph } from './compile-graph'
import { SEMANTICS, type Semantics, type SemanticsId } from './semantics'
import { settle } from './settle'
import { strengthOf } from './strength-of'

/** Strengths by argument, each 0–1. `converged` is false when a circle did not settle: its values are then the last ones tried. */
export type Evaluation = { strengths: Map<string, number>; converged: boolean }

/** The strength of every argument. One pass where the graph has no circle; circles are settled, within a bound. */
export function evaluate(graph: ArgumentGraph, semantics: SemanticsId = 'mlp'): Evaluation {
  const compiled = compileGraph(graph)
  const { strengths, converged } = evaluateCompiled(compiled, SEMANTICS[semantics])
  return { strengths: new Map(compiled.ids.map((id, i) => [id, strengths[i]!])), converged }
}

export function evaluateCompiled(
  graph: CompiledGraph,
  semantics: Semantics,
): { strengths: Float64Array; converged: boolean } {
  const strengths = Float64Array.from(graph.tau)
  let converged = true
  for (const group of graph.groups) {
    if (group.length === 1 && !graph.loops[group[0]!])
      strengths[group[0]!] = strengthOf(graph, semantics, group[0]!, strengths)
    else converged = settle(graph, semantics, group, strengths) && converged
  }
  return { strengths, converged }
}
