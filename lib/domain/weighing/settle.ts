import type { CompiledGraph } from './compile-graph'
import type { Semantics } from './semantics'
import { strengthOf } from './strength-of'

const STEP = 0.2
const MOST_STEPS = 5_000
const SETTLED = 1e-13

/**
 * Settles arguments that bear on each other in a circle: strengths move from the base scores towards what their
 * attackers and supporters make of them, in small steps (the continuous semantics of Potyka 2018, by the classical
 * Runge-Kutta method), since jumping from one round to the next can swing for ever. False when the bound is reached.
 */
export function settle(graph: CompiledGraph, semantics: Semantics, group: number[], strengths: Float64Array): boolean {
  const pull = (from: Float64Array) => group.map((i) => strengthOf(graph, semantics, i, from) - from[i]!)
  const moved = Float64Array.from(strengths)
  const pulledFrom = (slope: number[], by: number) => {
    for (const [k, i] of group.entries()) moved[i] = strengths[i]! + by * slope[k]!
    return pull(moved)
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    const a = pull(strengths)
    if (Math.max(...a.map(Math.abs)) < SETTLED) return true
    const b = pulledFrom(a, STEP / 2)
    const c = pulledFrom(b, STEP / 2)
    const d = pulledFrom(c, STEP)
    for (const [k, i] of group.entries()) {
      strengths[i] = clamp(strengths[i]! + (STEP / 6) * (a[k]! + 2 * b[k]! + 2 * c[k]! + d[k]!))
    }
  }
  return false
}

const clamp = (x: number) => Math.min(1, Math.max(0, x))
