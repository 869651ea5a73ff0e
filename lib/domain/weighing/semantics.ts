/**
 * How the strengths of what bears on an argument become its own. Attackers and supporters are folded into one number,
 * the aggregate, from their shares (strength times the edge's weight): the sum of the supporting shares less that of
 * the attacking ones, or, where `multiplies`, the product of (1 − share) over the attackers less that over the
 * supporters. `influence` turns base score and aggregate into a strength, 0–1.
 *
 * Each is a published gradual semantics:
 * mlp: Potyka 2021 (multilayer perceptron, log-odds) · quadratic-energy: Potyka 2018 ·
 * df-quad: Rago, Toni, Aurisicchio & Baroni 2016 · euler: Amgoud & Ben-Naim 2018.
 */
export type Semantics = {
  multiplies: boolean
  influence: (tau: number, aggregate: number) => number
}

const quadratic = (x: number) => (x * x) / (1 + x * x)

export const SEMANTICS = {
  mlp: {
    multiplies: false,
    influence: (tau, e) => (tau === 0 || tau === 1 ? tau : 1 / (1 + ((1 - tau) / tau) * Math.exp(-e))),
  },
  'quadratic-energy': {
    multiplies: false,
    influence: (tau, e) => (e > 0 ? tau + (1 - tau) * quadratic(e) : tau - tau * quadratic(e)),
  },
  'df-quad': {
    multiplies: true,
    influence: (tau, e) => (e > 0 ? tau + e * (1 - tau) : tau + e * tau),
  },
  euler: {
    multiplies: false,
    // Without a base score of its own nothing lifts it, however much supports it: 0 times infinity would be no number.
    influence: (tau, e) => (tau === 0 ? 0 : 1 - (1 - tau * tau) / (1 + tau * Math.exp(e))),
  },
} satisfies Record<string, Semantics>

export type SemanticsId = keyof typeof SEMANTICS
export const SEMANTICS_IDS = Object.keys(SEMANTICS) as SemanticsId[]
