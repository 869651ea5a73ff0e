/**
 * How the strengths of what bears on an argument become its own. Attackers and supporters are folded into one number,
 * the aggregate, from their shares (strength times the edge's weight): the sum of the supporting shares less that of
 * the attacking ones, or, where `multiplies`, the product of (1 − share) over the attackers less that over the
 * supporters. `influence` turns base score and aggregate into a strength, 0–1; `byAggregate` and `byTau` are its slopes
 * there (`strength` is what influence gave). Where it has a corner, the slope is the mean of both sides.
 *
 * Each is a published gradual semantics:
 * mlp: Potyka 2021 (multilayer perceptron, log-odds) · quadratic-energy: Potyka 2018 ·
 * df-quad: Rago, Toni, Aurisicchio & Baroni 2016 · euler: Amgoud & Ben-Naim 2018.
 */
export type Semantics = {
  multiplies: boolean
  influence: (tau: number, aggregate: number) => number
  byAggregate: (tau: number, aggregate: number, strength: number) => number
  byTau: (tau: number, aggregate: number, strength: number) => number
}

const quadratic = (x: number) => (x * x) / (1 + x * x)
const quadraticSlope = (x: number) => {
  const y = 1 + x * x
  return (2 * x) / (y * y)
}
/** 1 / (1 + tau exp(aggregate)): read off the strength, but where that says nothing of it. */
const eulerRest = (tau: number, e: number, s: number) => (tau === 1 ? 1 / (1 + Math.exp(e)) : (1 - s) / (1 - tau * tau))

export const SEMANTICS = {
  mlp: {
    multiplies: false,
    influence: (tau, e) => (tau === 0 || tau === 1 ? tau : 1 / (1 + ((1 - tau) / tau) * Math.exp(-e))),
    byAggregate: (_tau, _e, s) => s * (1 - s),
    byTau: (tau, e, s) => {
      if (tau > 0 && tau < 1) return (s * (1 - s)) / (tau * (1 - tau))
      return Math.exp(tau === 0 ? e : -e)
    },
  },
  'quadratic-energy': {
    multiplies: false,
    influence: (tau, e) => (e > 0 ? tau + (1 - tau) * quadratic(e) : tau - tau * quadratic(e)),
    byAggregate: (tau, e) => (e > 0 ? (1 - tau) * quadraticSlope(e) : -tau * quadraticSlope(e)),
    byTau: (_, e) => 1 - quadratic(e),
  },
  'df-quad': {
    multiplies: true,
    influence: (tau, e) => (e > 0 ? tau + e * (1 - tau) : tau + e * tau),
    byAggregate: (tau, e) => (e > 0 ? 1 - tau : e < 0 ? tau : 0.5),
    byTau: (_, e) => 1 - Math.abs(e),
  },
  euler: {
    multiplies: false,
    // Without a base score of its own nothing lifts it, however much supports it: 0 times infinity would be no number.
    influence: (tau, e) => (tau === 0 ? 0 : 1 - (1 - tau * tau) / (1 + tau * Math.exp(e))),
    byAggregate: (tau, e, s) => {
      const rest = eulerRest(tau, e, s)
      return (1 - tau * tau) * rest * (1 - rest)
    },
    byTau: (tau, e, s) => {
      if (tau === 0) return Math.exp(e)
      const rest = eulerRest(tau, e, s)
      return 2 * tau * rest + ((1 - tau * tau) * rest * (1 - rest)) / tau
    },
  },
} satisfies Record<string, Semantics>

export type SemanticsId = keyof typeof SEMANTICS
export const SEMANTICS_IDS = Object.keys(SEMANTICS) as SemanticsId[]
