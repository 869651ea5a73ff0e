/**
 * How the strengths of what bears on an argument become its own. `add` folds one attacker or supporter (its strength
 * times the edge's weight, `signed` below zero for an attack) into the aggregate; `influence` turns base score and
 * aggregate into a strength. Each is a published gradual semantics:
 * mlp: Potyka 2021 (multilayer perceptron, log-odds) · quadratic-energy: Potyka 2018 ·
 * df-quad: Rago, Toni, Aurisicchio & Baroni 2016 · euler: Amgoud & Ben-Naim 2018.
 */
export type Semantics = {
  /** Attackers and supporters folded apart (df-quad multiplies each side), then joined. */
  start: number
  add: (side: number, share: number) => number
  join: (attacks: number, supports: number) => number
  influence: (tau: number, aggregate: number) => number
}

const sum = {
  start: 0,
  add: (side: number, share: number) => side + share,
  join: (attacks: number, supports: number) => supports - attacks,
}

const quadratic = (x: number) => (x * x) / (1 + x * x)

export const SEMANTICS = {
  mlp: {
    ...sum,
    influence: (tau, e) => (tau === 0 || tau === 1 ? tau : 1 / (1 + ((1 - tau) / tau) * Math.exp(-e))),
  },
  'quadratic-energy': {
    ...sum,
    influence: (tau, e) => (e > 0 ? tau + (1 - tau) * quadratic(e) : tau - tau * quadratic(e)),
  },
  'df-quad': {
    start: 1,
    add: (side, share) => side * (1 - share),
    join: (attacks, supports) => attacks - supports,
    influence: (tau, e) => (e > 0 ? tau + e * (1 - tau) : tau + e * tau),
  },
  euler: {
    ...sum,
    influence: (tau, e) => 1 - (1 - tau * tau) / (1 + tau * Math.exp(e)),
  },
} satisfies Record<string, Semantics>

export type SemanticsId = keyof typeof SEMANTICS
export const SEMANTICS_IDS = Object.keys(SEMANTICS) as SemanticsId[]
