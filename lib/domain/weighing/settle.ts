import { type LiveGraph, NONE } from './live-graph'
import type { Semantics } from './semantics'
import { strengthOf } from './strength-of'

const STEP = 0.2
const MOST_STEPS = 5_000
/** Edges read in all: what keeps a circle of a hundred thousand arguments from taking minutes. */
const MOST_READINGS = 100_000_000
const SETTLED = 1e-13

/**
 * Settles arguments that bear on each other in a circle: strengths move from the base scores towards what their
 * attackers and supporters make of them, in small steps (the continuous semantics of Potyka 2018, by the classical
 * Runge-Kutta method), since jumping from one round to the next can swing for ever. `settled` is false when the bound
 * is reached. `readings`: how many edges were read.
 */
export function settleCircle(
  graph: LiveGraph,
  semantics: Semantics,
  group: Int32Array,
  strengths: Float64Array,
): { settled: boolean; readings: number } {
  const n = group.length
  const [at, a, b, c, d] = Array.from({ length: 5 }, () => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let edges = 0
  for (const i of group) {
    strengths[i] = graph.tau[i]!
    for (let e = graph.firstIn[i]!; e !== NONE; e = graph.nextIn[e]!) edges += 1
  }
  /** Where the strengths are pulled, once they have followed `slope` for a while; the largest pull. */
  const pull = (into: Float64Array, slope: Float64Array | null, by: number): number => {
    if (slope) for (let k = 0; k < n; k++) strengths[group[k]!] = at[k]! + by * slope[k]!
    let most = 0
    for (let k = 0; k < n; k++) {
      const i = group[k]!
      into[k] = strengthOf(graph, semantics, i, strengths) - strengths[i]!
      most = Math.max(most, Math.abs(into[k]!))
    }
    return most
  }
  const steps = Math.min(MOST_STEPS, Math.ceil(MOST_READINGS / (4 * edges)))
  for (let step = 0; step < steps; step++) {
    if (pull(a, null, 0) < SETTLED) return { settled: true, readings: edges * (4 * step + 1) }
    for (let k = 0; k < n; k++) at[k] = strengths[group[k]!]!
    pull(b, a, STEP / 2)
    pull(c, b, STEP / 2)
    pull(d, c, STEP)
    for (let k = 0; k < n; k++)
      strengths[group[k]!] = clamp(at[k]! + (STEP / 6) * (a[k]! + 2 * b[k]! + 2 * c[k]! + d[k]!))
  }
  return { settled: false, readings: edges * 4 * steps }
}

const clamp = (x: number) => Math.min(1, Math.max(0, x))
