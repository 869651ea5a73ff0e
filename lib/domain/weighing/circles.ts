import type { WeighedGraph } from './weighed-graph'

/** The arguments that bear on each other in a circle, group by group; one that bears on itself is a circle of one. */
export function circlesOf(weighed: WeighedGraph): string[][] {
  const { graph } = weighed
  const { order, sizes } = weighed.inOrder()
  const circles: string[][] = []
  for (let end = order.length; end > 0; end -= sizes[end - 1]!) {
    const size = sizes[end - 1]!
    if (size > 1 || graph.loops[order[end - 1]!]! > 0)
      circles.push(Array.from(order.subarray(end - size, end), (i) => graph.ids[i]!).sort())
  }
  return circles.reverse()
}
