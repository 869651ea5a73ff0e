export type Point = { x: number; y: number }

/** An SVG path through points joined by straight lines, each corner rounded by `radius` or as much as its sides allow. */
export function roundPath(points: Point[], radius = 8): string {
  const way = points.filter((p, i) => i === 0 || p.x !== points[i - 1]!.x || p.y !== points[i - 1]!.y)
  return way
    .map((p, i) => {
      const before = way[i - 1]
      const after = way[i + 1]
      if (!before) return `M${p.x} ${p.y}`
      if (!after) return `L${p.x} ${p.y}`
      const r = Math.min(radius, length(before, p) / 2, length(p, after) / 2)
      const into = towards(p, before, r)
      const out = towards(p, after, r)
      return `L${into.x} ${into.y}Q${p.x} ${p.y} ${out.x} ${out.y}`
    })
    .join('')
}

const length = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

function towards(from: Point, to: Point, by: number): Point {
  const whole = length(from, to) || 1
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole }
}
