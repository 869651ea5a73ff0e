import { grown, type LiveGraph, NONE } from './live-graph'

/** Stands for an argument that is in its group already, or that is not to be entered. */
const DONE = 0x7fffffff

/**
 * What some arguments lead to along the edges, in groups: arguments that bear on each other in a circle together, all
 * others alone (strongly connected components, Tarjan 1972, with stacks of its own so that long chains do not
 * overflow). What lies at the end of the way comes first. The arrays are used again for every walk, and a mark tells
 * which entries are of this one, so that a short walk in a large graph costs no more than the walk.
 */
export class Walk {
  /** Arguments in the order of their groups. */
  order = new Int32Array(0)
  /** At the last place of each group, how many are in it. */
  sizes = new Int32Array(0)
  count = 0
  private mark = 0
  private marked = new Int32Array(0)
  private index = new Int32Array(0)
  private low = new Int32Array(0)
  private cursor = new Int32Array(0)
  private path = new Int32Array(0)
  private stack = new Int32Array(0)

  /** Against the edges (to all that bears on `from`) or along them (to all that it bears on), never into `without`. */
  go(graph: LiveGraph, from: Iterable<number>, way: 'against' | 'along', without: Iterable<number> = []): void {
    this.fit(graph.tau.length)
    this.mark += 1
    this.count = 0
    for (const v of without) {
      this.marked[v] = this.mark
      this.index[v] = DONE
    }
    const along = way === 'along'
    const first = along ? graph.firstOut : graph.firstIn
    const next = along ? graph.nextOut : graph.nextIn
    const end = along ? graph.target : graph.source
    let seen = 0
    for (const v of from) if (this.marked[v] !== this.mark) seen = this.explore(v, seen, first, next, end)
  }

  private explore(root: number, seen: number, first: Int32Array, next: Int32Array, end: Int32Array): number {
    const { mark, marked, index, low, cursor, path, stack } = this
    let depth = 0
    let waiting = 0
    let found = seen
    let entering = root
    for (;;) {
      if (entering !== NONE) {
        marked[entering] = mark
        index[entering] = low[entering] = found++
        cursor[entering] = first[entering]!
        path[depth++] = entering
        stack[waiting++] = entering
        entering = NONE
      }
      const v = path[depth - 1]!
      const e = cursor[v]!
      if (e !== NONE) {
        cursor[v] = next[e]!
        const w = end[e]!
        if (marked[w] !== mark) entering = w
        else low[v] = Math.min(low[v]!, index[w]!)
        continue
      }
      depth -= 1
      if (low[v] === index[v]) waiting = this.closeGroup(v, waiting)
      else {
        const parent = path[depth - 1]!
        low[parent] = Math.min(low[parent]!, low[v]!)
      }
      if (depth === 0) break
    }
    return found
  }

  /** Takes the group that was entered at `root` off those that wait for theirs; answers how many are left. */
  private closeGroup(root: number, waiting: number): number {
    const { index, stack, order, sizes } = this
    const start = this.count
    let left = waiting
    let w = NONE
    do {
      w = stack[--left]!
      index[w] = DONE
      order[this.count++] = w
    } while (w !== root)
    sizes[this.count - 1] = this.count - start
    return left
  }

  private fit(n: number): void {
    if (this.order.length >= n) return
    this.order = new Int32Array(n)
    this.sizes = new Int32Array(n)
    this.marked = grown(this.marked, new Int32Array(n))
    this.index = new Int32Array(n)
    this.low = new Int32Array(n)
    this.cursor = new Int32Array(n)
    this.path = new Int32Array(n)
    this.stack = new Int32Array(n)
  }
}
