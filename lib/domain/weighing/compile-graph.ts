import type { ArgumentGraph } from './argument-graph'

/** A graph as arrays: arguments by number, the edges into each side by side, groups in an order that respects the edges. */
export type CompiledGraph = {
  ids: string[]
  tau: Float64Array
  /** Edges into argument i are those from first[i] up to, not with, first[i + 1]. */
  first: Int32Array
  source: Int32Array
  weight: Float64Array
  attack: Uint8Array
  /** Whether an argument bears on itself. */
  loops: Uint8Array
  /** Arguments that bear on each other in a circle, together; all others alone. Sources come before targets. */
  groups: number[][]
}

export function compileGraph(graph: ArgumentGraph): CompiledGraph {
  const n = graph.arguments.length
  const number = new Map(graph.arguments.map((a, i) => [a.id, i]))
  const first = new Int32Array(n + 1)
  for (const edge of graph.edges) first[number.get(edge.target)! + 1]! += 1
  for (let i = 0; i < n; i++) first[i + 1]! += first[i]!
  const next = first.slice(0, n)
  const compiled: CompiledGraph = {
    ids: graph.arguments.map((a) => a.id),
    tau: Float64Array.from(graph.arguments, (a) => a.tau),
    first,
    source: new Int32Array(graph.edges.length),
    weight: new Float64Array(graph.edges.length),
    attack: new Uint8Array(graph.edges.length),
    loops: new Uint8Array(n),
    groups: [],
  }
  for (const edge of graph.edges) {
    const target = number.get(edge.target)!
    const source = number.get(edge.source)!
    const at = next[target]!++
    compiled.source[at] = source
    compiled.weight[at] = edge.weight
    compiled.attack[at] = edge.kind === 'attack' ? 1 : 0
    if (source === target) compiled.loops[target] = 1
  }
  compiled.groups = groupsOf(compiled)
  return compiled
}

/** Strongly connected components, sources first (Tarjan 1972, with a stack of its own so that long chains do not overflow). */
function groupsOf({ ids, first, source }: CompiledGraph): number[][] {
  const n = ids.length
  const index = new Int32Array(n).fill(-1)
  const low = new Int32Array(n)
  const onStack = new Uint8Array(n)
  const edge = first.slice(0, n)
  const stack: number[] = []
  const groups: number[][] = []
  let count = 0
  for (let root = 0; root < n; root++) {
    if (index[root] !== -1) continue
    const path = [root]
    while (path.length > 0) {
      const v = path[path.length - 1]!
      if (index[v] === -1) {
        index[v] = low[v] = count++
        stack.push(v)
        onStack[v] = 1
      }
      if (edge[v]! < first[v + 1]!) {
        const w = source[edge[v]!++]!
        if (index[w] === -1) path.push(w)
        else if (onStack[w]) low[v] = Math.min(low[v]!, index[w]!)
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!)
      if (low[v] !== index[v]) continue
      const group: number[] = []
      for (let w = -1; w !== v; ) {
        w = stack.pop()!
        onStack[w] = 0
        group.push(w)
      }
      groups.push(group)
    }
  }
  return groups
}
