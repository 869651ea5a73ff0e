import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { circlePath, INK, PAPER, type Shape, type Stroke } from './picture'

export type WirePoint = readonly [x: number, y: number]

type Head = 'filled' | 'ring' | 'bar' | 'diamond' | 'vee'

/** The kind of a relation is in its stroke and in its head, so that it does without colour. */
const LINES: Record<RelationKind, { stroke: Stroke; head: Head }> = {
  supports: { stroke: { colour: INK, width: 1.5 }, head: 'filled' },
  exemplifies: { stroke: { colour: INK, width: 1 }, head: 'ring' },
  opposes: { stroke: { colour: INK, width: 3 }, head: 'bar' },
  qualifies: { stroke: { colour: INK, width: 1.5, dash: [6, 4] }, head: 'diamond' },
  links: { stroke: { colour: INK, width: 2, dash: [0.5, 5], round: true }, head: 'vee' },
}

/** Room that a head takes from the end of its line. */
const HEAD = 8
const CORNER = 5

/**
 * A line of right angles with round corners and a head at its end. `apart`: a white one under it makes a crossing legible,
 * but where lines join.
 */
export function wire(kind: RelationKind, through: readonly WirePoint[], apart = true): Shape[] {
  const points = through.filter(([x, y], i) => i === 0 || x !== through[i - 1]?.[0] || y !== through[i - 1]?.[1])
  const [end, before] = [points.at(-1), points.at(-2)]
  if (!end || !before) return []
  const along: WirePoint = unit(before, end)
  const { stroke, head } = LINES[kind]
  const d = cornered([...points.slice(0, -1), head === 'vee' ? end : shifted(end, along, -HEAD)])
  return [
    ...(apart ? [{ is: 'path' as const, d, fill: null, stroke: { colour: PAPER, width: stroke.width + 4 } }] : []),
    { is: 'path', d, fill: null, stroke },
    ...headShapes(head, end, along),
  ]
}

const unit = ([ax, ay]: WirePoint, [bx, by]: WirePoint): WirePoint => {
  const far = Math.hypot(bx - ax, by - ay) || 1
  return [(bx - ax) / far, (by - ay) / far]
}
const shifted = ([x, y]: WirePoint, [dx, dy]: WirePoint, by: number): WirePoint => [x + dx * by, y + dy * by]
const said = ([x, y]: WirePoint): string => `${round(x)} ${round(y)}`
const round = (n: number): number => Math.round(n * 10) / 10

function cornered(points: readonly WirePoint[]): string {
  const parts = points.map((at, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (!before) return `M${said(at)}`
    if (!after) return `L${said(at)}`
    const room = (other: WirePoint) => Math.min(CORNER, Math.hypot(other[0] - at[0], other[1] - at[1]) / 2)
    const [start, stop] = [shifted(at, unit(at, before), room(before)), shifted(at, unit(at, after), room(after))]
    return `L${said(start)}Q${said(at)} ${said(stop)}`
  })
  return parts.join('')
}

function headShapes(head: Head, tip: WirePoint, along: WirePoint): Shape[] {
  const [dx, dy] = along
  const at = (back: number, aside: number): string =>
    said([tip[0] - dx * back - dy * aside, tip[1] - dy * back + dx * aside])
  const line = { colour: INK, width: 1.5 }
  switch (head) {
    case 'filled':
      return [{ is: 'path', d: `M${at(0, 0)}L${at(9, -4.5)}L${at(9, 4.5)}z`, fill: INK, stroke: null }]
    case 'ring': {
      const [x, y] = shifted(tip, along, -HEAD / 2)
      return [{ is: 'path', d: circlePath(round(x), round(y), HEAD / 2), fill: PAPER, stroke: line }]
    }
    case 'bar':
      return [{ is: 'path', d: `M${at(6, -7)}L${at(6, 7)}`, fill: null, stroke: { colour: INK, width: 3.5 } }]
    case 'diamond':
      return [{ is: 'path', d: `M${at(0, 0)}L${at(5, -4)}L${at(10, 0)}L${at(5, 4)}z`, fill: PAPER, stroke: line }]
    case 'vee':
      return [{ is: 'path', d: `M${at(8, -5)}L${at(0, 0)}L${at(8, 5)}`, fill: null, stroke: { colour: INK, width: 2 } }]
  }
}
