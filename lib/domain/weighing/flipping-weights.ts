import { LIFTS, LOWERS } from './senses'

/**
 * The nearest whole weights (0–100) above and below `now` at which the word changes, if there are any. `sense`: how the
 * weight bears on the topic. Where it does so one way alone, the places are found by halving; else every weight is
 * tried, the nearest first.
 */
export function flippingWeights(now: number, sense: number, flips: (weight: number) => boolean): number[] {
  const oneWay = sense === LIFTS || sense === LOWERS
  const found: number[] = []
  const above = Math.floor(now) + 1
  if (above <= 100) {
    const at = oneWay ? halve(above, 100, flips) : first(above, 100, 1, flips)
    if (at !== null) found.push(at)
  }
  const below = Math.ceil(now) - 1
  if (below >= 0) {
    const at = oneWay ? halve(below, 0, flips) : first(below, 0, -1, flips)
    if (at !== null) found.push(at)
  }
  return found
}

function first(from: number, to: number, step: number, flips: (weight: number) => boolean): number | null {
  for (let weight = from; weight !== to + step; weight += step) if (flips(weight)) return weight
  return null
}

/** The first weight on the way from `near` to `far` that flips, given that all behind it do. */
function halve(near: number, far: number, flips: (weight: number) => boolean): number | null {
  if (!flips(far)) return null
  let not = near < far ? near - 1 : near + 1
  let does = far
  while (Math.abs(does - not) > 1) {
    const middle = Math.trunc((does + not) / 2)
    if (flips(middle)) does = middle
    else not = middle
  }
  return does
}
