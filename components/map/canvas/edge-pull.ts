import type { Point } from '@/components/ui/round-path'

type Sides = { left: number; top: number; right: number; bottom: number }

/** How near an edge a hand with a card begins to pull the canvas, and how fast it does at the edge itself. */
const REACH = 56
const FASTEST = 1.1

/**
 * How fast the canvas is pulled while a hand with a card is near its edges, in pixels a millisecond: the nearer the edge,
 * the faster. Positive: on to the right, and down. `foot`: what covers the page below, which counts as its edge.
 */
export function edgePull(at: Point, page: Sides, foot: number): Point {
  const outside = at.x < page.left || at.x > page.right || at.y < page.top || at.y > page.bottom
  if (outside) return { x: 0, y: 0 }
  return { x: along(at.x, page.left, page.right), y: along(at.y, page.top, page.bottom - foot) }
}

function along(at: number, from: number, to: number): number {
  const reach = Math.min(REACH, (to - from) / 3)
  const before = Math.max(0, from + reach - at)
  const after = Math.max(0, at - (to - reach))
  const depth = Math.min(1, Math.max(before, after) / reach)
  return Math.sign(after - before) * FASTEST * depth ** 2
}
