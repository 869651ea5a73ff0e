import type { ArgumentGraph } from './argument-graph'

export type Edge = ArgumentGraph['edges'][number]

/** The end of a list of edges. */
export const NONE = -1

/**
 * An argument graph that can be edited, in flat arrays: arguments and edges by number, the edges into and out of each
 * argument as linked lists, so that an edit costs what it touches and a pass reads memory in order. It notes which
 * arguments were `changed` themselves, for whoever keeps their strengths.
 */
export class LiveGraph {
  /** The id of each argument; null where one was removed. */
  ids: (string | null)[] = []
  tau: Float64Array
  firstIn: Int32Array
  firstOut: Int32Array
  /** How many edges an argument has to itself. */
  loops: Int32Array
  source: Int32Array
  target: Int32Array
  weight: Float64Array
  attack: Uint8Array
  nextIn: Int32Array
  nextOut: Int32Array
  readonly changed = new Set<number>()
  /** Rises with every change of arguments or edges that is more than a number on them. */
  shape = 0
  private readonly numbers = new Map<string, number>()
  private edges = 0
  private freeArguments: number[] = []
  private freeEdges: number[] = []

  /** The edges of `graph` have their places in it as numbers. */
  constructor(graph: ArgumentGraph) {
    const n = graph.arguments.length
    const m = graph.edges.length
    this.tau = new Float64Array(n)
    this.firstIn = new Int32Array(n).fill(NONE)
    this.firstOut = new Int32Array(n).fill(NONE)
    this.loops = new Int32Array(n)
    this.source = new Int32Array(m)
    this.target = new Int32Array(m)
    this.weight = new Float64Array(m)
    this.attack = new Uint8Array(m)
    this.nextIn = new Int32Array(m)
    this.nextOut = new Int32Array(m)
    for (let i = 0; i < n; i++) {
      const { id, tau } = graph.arguments[i]!
      this.ids.push(id)
      this.numbers.set(id, i)
      this.tau[i] = tau
    }
    this.edges = m
    let source = 0
    let target = 0
    for (let e = 0; e < m; e++) {
      const edge = graph.edges[e]!
      source = this.near(edge.source, source)
      target = this.near(edge.target, target)
      this.describe(e, source, target, edge)
    }
    // Last first, since each goes to the head of its lists: they are then read in the order given.
    for (let e = m - 1; e >= 0; e--) this.link(e)
  }

  /** The number of an argument that is likely to be the last one or the next: lists mostly go on where they were, and a name costs more to look up the more there are. */
  private near(id: string, last: number): number {
    if (this.ids[last] === id) return last
    return this.ids[last + 1] === id ? last + 1 : this.at(id)
  }

  /** The number of an argument. It must be there. */
  at(id: string): number {
    const i = this.numbers.get(id)
    if (i === undefined) throw new Error(`There is no argument “${id}” in the graph.`)
    return i
  }

  has(id: string): boolean {
    return this.numbers.has(id)
  }

  /** How many arguments there are. */
  get size(): number {
    return this.numbers.size
  }

  setTau(i: number, tau: number): void {
    this.tau[i] = tau
    this.changed.add(i)
  }

  addArgument(id: string, tau: number): number {
    if (this.has(id)) throw new Error(`There is an argument “${id}” already.`)
    const i = this.freeArguments.pop() ?? this.ids.length
    if (i === this.tau.length) this.growArguments()
    this.ids[i] = id
    this.numbers.set(id, i)
    this.firstIn[i] = this.firstOut[i] = NONE
    this.loops[i] = 0
    this.shape += 1
    this.setTau(i, tau)
    return i
  }

  /** Removes an argument and every edge that it has. */
  removeArgument(i: number): void {
    while (this.firstIn[i] !== NONE) this.removeEdge(this.firstIn[i]!)
    while (this.firstOut[i] !== NONE) this.removeEdge(this.firstOut[i]!)
    this.numbers.delete(this.ids[i]!)
    this.ids[i] = null
    this.tau[i] = 0
    this.freeArguments.push(i)
    this.changed.add(i)
    this.shape += 1
  }

  /** Adds an edge and gives its number. */
  addEdge(edge: Edge): number {
    const e = this.freeEdges.pop() ?? this.edges++
    if (e === this.weight.length) this.growEdges()
    this.describe(e, this.at(edge.source), this.at(edge.target), edge)
    this.link(e)
    this.shape += 1
    this.changed.add(this.target[e]!)
    return e
  }

  removeEdge(e: number): void {
    const target = this.target[e]!
    const source = this.source[e]!
    unlink(this.firstIn, this.nextIn, target, e)
    unlink(this.firstOut, this.nextOut, source, e)
    if (source === target) this.loops[source]! -= 1
    this.freeEdges.push(e)
    this.shape += 1
    this.changed.add(target)
  }

  setEdge(e: number, to: { kind?: Edge['kind']; weight?: number }): void {
    if (to.kind) this.attack[e] = to.kind === 'attack' ? 1 : 0
    if (to.weight !== undefined) this.weight[e] = to.weight
    this.changed.add(this.target[e]!)
  }

  private describe(e: number, source: number, target: number, { kind, weight }: Edge): void {
    this.source[e] = source
    this.target[e] = target
    this.weight[e] = weight
    this.attack[e] = kind === 'attack' ? 1 : 0
  }

  private link(e: number): void {
    const source = this.source[e]!
    const target = this.target[e]!
    this.nextIn[e] = this.firstIn[target]!
    this.firstIn[target] = e
    this.nextOut[e] = this.firstOut[source]!
    this.firstOut[source] = e
    if (source === target) this.loops[source]! += 1
  }

  private growArguments(): void {
    const to = Math.max(8, this.tau.length * 2)
    this.tau = grown(this.tau, new Float64Array(to))
    this.firstIn = grown(this.firstIn, new Int32Array(to))
    this.firstOut = grown(this.firstOut, new Int32Array(to))
    this.loops = grown(this.loops, new Int32Array(to))
  }

  private growEdges(): void {
    const to = Math.max(8, this.weight.length * 2)
    this.source = grown(this.source, new Int32Array(to))
    this.target = grown(this.target, new Int32Array(to))
    this.weight = grown(this.weight, new Float64Array(to))
    this.attack = grown(this.attack, new Uint8Array(to))
    this.nextIn = grown(this.nextIn, new Int32Array(to))
    this.nextOut = grown(this.nextOut, new Int32Array(to))
  }
}

export function grown<T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Takes an edge out of the list that starts at `first[of]`. */
function unlink(first: Int32Array, next: Int32Array, of: number, e: number): void {
  if (first[of] === e) {
    first[of] = next[e]!
    return
  }
  let before = first[of]!
  while (next[before] !== e) before = next[before]!
  next[before] = next[e]!
}
