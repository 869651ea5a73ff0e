import { NONE } from './live-graph'
import { solve } from './solve'
import { aggregateOf } from './strength-of'
import type { WeighedGraph } from './weighed-graph'

/** The largest circle whose slopes are worked out: the equations of n arguments take n³ steps. */
const LARGEST_CIRCLE = 600

/**
 * How fast the strength of `topic` rises with the base score of every argument (by number): all slopes at once, by
 * passing shares of the topic's slope back along the edges, from the topic to the sources (reverse-mode
 * differentiation). In a circle the shares depend on each other; they are the solution of as many linear equations
 * (the implicit function theorem at the settled point). Null when the graph did not settle, when a circle is too
 * large, or when its equations have no single solution: then there is no slope to speak of.
 */
export function gradients(weighed: WeighedGraph, topic: number): Float64Array | null {
  const { graph } = weighed
  if (!weighed.converged) return null
  const { order, sizes } = weighed.inOrder()
  /** How the topic's strength depends on each strength; turned into the dependence on the base score as it is passed. */
  const slopes = new Float64Array(graph.tau.length)
  slopes[topic] = 1
  let shares: Float64Array | undefined
  for (let end = order.length; end > 0; ) {
    const size = sizes[end - 1]!
    const start = end - size
    const v = order[start]!
    if (size === 1 && graph.loops[v] === 0) {
      if (slopes[v] !== 0) slopes[v] = slopes[v]! * passBack(weighed, v, slopes[v]!, slopes)
    } else {
      const group = order.subarray(start, end)
      shares ??= new Float64Array(graph.tau.length)
      if (group.some((i) => slopes[i] !== 0) && !passThroughCircle(weighed, group, slopes, shares)) return null
    }
    end = start
  }
  return slopes
}

/** Hands the slope of an argument on to what bears on it; gives how its strength rises with its own base score. */
function passBack(weighed: WeighedGraph, i: number, slope: number, into: Float64Array): number {
  const { graph, semantics, strengths } = weighed
  if (semantics.multiplies) return passProducts(weighed, i, slope, into)
  const { source, weight, attack, nextIn } = graph
  const tau = graph.tau[i]!
  const aggregate = aggregateOf(graph, semantics, i, strengths)
  const by = slope * semantics.byAggregate(tau, aggregate, strengths[i]!)
  for (let e = graph.firstIn[i]!; e !== NONE; e = nextIn[e]!)
    into[source[e]!]! += attack[e] ? -by * weight[e]! : by * weight[e]!
  return semantics.byTau(tau, aggregate, strengths[i]!)
}

/** The same for a product: each factor's share is the product of the others, which is not the whole divided where a factor is 0. */
function passProducts({ graph, semantics, strengths }: WeighedGraph, i: number, slope: number, into: Float64Array) {
  const { source, weight, attack, nextIn } = graph
  let attacks = 1
  let supports = 1
  let noAttacks = 0
  let noSupports = 0
  for (let e = graph.firstIn[i]!; e !== NONE; e = nextIn[e]!) {
    const rest = 1 - weight[e]! * strengths[source[e]!]!
    if (rest === 0) {
      if (attack[e]) noAttacks += 1
      else noSupports += 1
    } else if (attack[e]) attacks *= rest
    else supports *= rest
  }
  const tau = graph.tau[i]!
  const aggregate = (noAttacks > 0 ? 0 : attacks) - (noSupports > 0 ? 0 : supports)
  const by = slope * semantics.byAggregate(tau, aggregate, strengths[i]!)
  for (let e = graph.firstIn[i]!; e !== NONE; e = nextIn[e]!) {
    const rest = 1 - weight[e]! * strengths[source[e]!]!
    const zeros = (attack[e] ? noAttacks : noSupports) - (rest === 0 ? 1 : 0)
    if (zeros > 0) continue
    const product = attack[e] ? -attacks : supports
    into[source[e]!]! += by * weight[e]! * (rest === 0 ? product : product / rest)
  }
  return semantics.byTau(tau, aggregate, strengths[i]!)
}

/**
 * One circle: what reaches it from outside is spread among its arguments until it adds up, then handed on. `shares` is
 * all zeros, before and after.
 */
function passThroughCircle(
  weighed: WeighedGraph,
  group: Int32Array,
  slopes: Float64Array,
  shares: Float64Array,
): boolean {
  const n = group.length
  if (n > LARGEST_CIRCLE) return false
  const { graph } = weighed
  const place = new Map<number, number>([...group].map((i, k) => [i, k]))
  /** Row of j, column of i: how much of i's slope comes to j. (I − shares) x = what reaches the circle. */
  const matrix = Array.from({ length: n }, (_, k) => {
    const row = new Float64Array(n)
    row[k] = 1
    return row
  })
  const outside: { to: number; from: number; share: number }[] = []
  const own = new Float64Array(n)
  for (let k = 0; k < n; k++) {
    const i = group[k]!
    own[k] = passBack(weighed, i, 1, shares)
    for (let e = graph.firstIn[i]!; e !== NONE; e = graph.nextIn[e]!) {
      const j = graph.source[e]!
      const share = shares[j]!
      shares[j] = 0
      const inside = place.get(j)
      if (inside === undefined) outside.push({ to: j, from: k, share })
      else matrix[inside]![k]! -= share
    }
  }
  const solution = solve(
    matrix,
    Float64Array.from(group, (i) => slopes[i]!),
  )
  if (!solution) return false
  for (const { to, from, share } of outside) slopes[to]! += share * solution[from]!
  for (let k = 0; k < n; k++) slopes[group[k]!] = solution[k]! * own[k]!
  return true
}
