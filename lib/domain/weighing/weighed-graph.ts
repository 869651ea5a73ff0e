import type { ArgumentGraph } from './argument-graph'
import { grown, LiveGraph } from './live-graph'
import { SEMANTICS, type Semantics, type SemanticsId } from './semantics'
import { settleCircle } from './settle'
import { strengthOf } from './strength-of'
import { Walk } from './walk'

/**
 * A graph with the strength of every argument (0–1, by number). Weighing it whole takes one pass in an order in which
 * sources come first; circles are settled, within a bound. Edits are made on `graph`; `reweigh` then visits only what
 * they reach.
 */
export class WeighedGraph {
  readonly graph: LiveGraph
  readonly semantics: Semantics
  strengths: Float64Array
  /** Edges read in settling circles so far: what a caller with many questions keeps an eye on. */
  readings = 0
  private swinging: Uint8Array
  private swings = 0
  private readonly walk = new Walk()
  private sources: { order: Int32Array; sizes: Int32Array; shape: number } | null = null

  constructor(graph: ArgumentGraph, semantics: SemanticsId = 'mlp') {
    this.graph = new LiveGraph(graph)
    this.semantics = SEMANTICS[semantics]
    this.strengths = new Float64Array(this.graph.tau.length)
    this.swinging = new Uint8Array(this.graph.tau.length)
    this.weigh()
  }

  /** False when a circle did not settle: its strengths, and those of what it bears on, are the last ones tried. */
  get converged(): boolean {
    return this.swings === 0
  }

  strengthOf(id: string): number {
    return this.strengths[this.graph.at(id)]!
  }

  /** Strengths by id. */
  byId(): Map<string, number> {
    const all = new Map<string, number>()
    const { ids } = this.graph
    for (let i = 0; i < ids.length; i++) if (ids[i] !== null) all.set(ids[i]!, this.strengths[i]!)
    return all
  }

  /** Weighs every argument anew, each once. Gives how many there were. */
  weigh(): number {
    this.fit()
    const { order, sizes } = this.inOrder()
    for (let k = 0; k < order.length; ) {
      let end = k
      while (sizes[end] === 0) end += 1
      this.weighGroup(order, k, end + 1)
      k = end + 1
    }
    this.graph.changed.clear()
    return order.length
  }

  /** Weighs what the edits since the last weighing reach. Gives how many arguments were visited. */
  reweigh(): number {
    this.fit()
    const { changed, ids } = this.graph
    this.walk.go(this.graph, changed, 'along')
    const removed = [...changed].filter((i) => ids[i] === null).length
    changed.clear()
    this.followWalk()
    return this.walk.count - removed
  }

  /** The strength that `topic` would have if some arguments were not there; null if it did not settle. All stays as it is. */
  strengthWithout(topic: number, without: readonly number[]): number | null {
    const { graph, strengths, swinging } = this
    const from: number[] = []
    for (const i of without) for (let e = graph.firstOut[i]!; e >= 0; e = graph.nextOut[e]!) from.push(graph.target[e]!)
    this.walk.go(graph, from, 'along', without)
    const { order, count } = this.walk
    const were = new Float64Array(count)
    const swung = new Uint8Array(count)
    for (let k = 0; k < count; k++) {
      were[k] = strengths[order[k]!]!
      swung[k] = swinging[order[k]!]!
    }
    const wereWithout = without.map((i) => strengths[i]!)
    const wereSwinging = without.map((i) => swinging[i]!)
    const wereSwings = this.swings
    for (const i of without) {
      strengths[i] = 0
      this.swings -= swinging[i]!
      swinging[i] = 0
    }
    this.followWalk()
    const result = this.swings === 0 ? strengths[topic]! : null
    for (let k = 0; k < count; k++) {
      strengths[order[k]!] = were[k]!
      swinging[order[k]!] = swung[k]!
    }
    for (const [k, i] of without.entries()) {
      strengths[i] = wereWithout[k]!
      swinging[i] = wereSwinging[k]!
    }
    this.swings = wereSwings
    return result
  }

  /** All arguments in groups, sources first; at the last place of a group how many are in it, elsewhere 0. */
  inOrder(): { order: Int32Array; sizes: Int32Array } {
    if (this.sources?.shape !== this.graph.shape) {
      const all: number[] = []
      for (let i = 0; i < this.graph.ids.length; i++) if (this.graph.ids[i] !== null) all.push(i)
      this.walk.go(this.graph, all, 'against')
      const { order, sizes, count } = this.walk
      const kept = new Int32Array(count)
      for (let k = count - 1; k >= 0; k -= sizes[k]!) kept[k] = sizes[k]!
      this.sources = { order: order.slice(0, count), sizes: kept, shape: this.graph.shape }
    }
    return this.sources
  }

  /** Weighs what the walk along the edges found, from its start. */
  private followWalk(): void {
    const { order, sizes, count } = this.walk
    for (let end = count; end > 0; ) {
      const start = end - sizes[end - 1]!
      this.weighGroup(order, start, end)
      end = start
    }
  }

  private weighGroup(order: Int32Array, start: number, end: number): void {
    const { graph, semantics, strengths, swinging } = this
    const v = order[start]!
    let swings = 0
    if (end - start === 1 && graph.loops[v] === 0) strengths[v] = strengthOf(graph, semantics, v, strengths)
    else {
      const { settled, readings } = settleCircle(graph, semantics, order.slice(start, end), strengths)
      this.readings += readings
      swings = settled ? 0 : 1
    }
    for (let k = start; k < end; k++) {
      this.swings += swings - swinging[order[k]!]!
      swinging[order[k]!] = swings
    }
  }

  private fit(): void {
    const n = this.graph.tau.length
    if (this.strengths.length >= n) return
    this.strengths = grown(this.strengths, new Float64Array(n))
    this.swinging = grown(this.swinging, new Uint8Array(n))
  }
}
