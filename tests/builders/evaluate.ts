import type { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import type { SemanticsId } from '@/lib/domain/weighing/semantics'
import { WeighedGraph } from '@/lib/domain/weighing/weighed-graph'

/** Strengths by argument, each 0–1. `converged` is false when a circle did not settle: its values are then the last ones tried. */
type Evaluation = { strengths: Map<string, number>; converged: boolean }

/** The strength of every argument. One pass where the graph has no circle; circles are settled, within a bound. */
export function evaluate(graph: ArgumentGraph, semantics: SemanticsId = 'mlp'): Evaluation {
  const weighed = new WeighedGraph(graph, semantics)
  return { strengths: weighed.byId(), converged: weighed.converged }
}
