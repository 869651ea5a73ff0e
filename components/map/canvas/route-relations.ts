import type { LineEnd } from '@/components/ui/end-mark'
import { type Point, roundPath } from '@/components/ui/round-path'
import type { Box } from './lay-out'

/** How a relation is drawn. */
export type Route = {
  d: string
  start: Point
  end: LineEnd
  label: Point
}

/** A paragraph's stroke straight up into the answer, with its word half-way. */
export function strokeToAnswer(lane: Box, answer: Box, trunks: number): Route {
  const x = lane.x + lane.width / 2
  const foot = answer.y + answer.height
  const end = { x, y: foot + 3, heading: 'up' as const }
  return {
    d: `M${x} ${lane.y}V${foot + 12}`,
    start: { x, y: lane.y },
    end,
    label: { x, y: trunks > 0 ? foot + 21 : (lane.y + foot) / 2 },
  }
}

/** Over the heads from one paragraph to another, on the trunk that all relations of one source, kind and word share. */
export function overTheHeads(from: Box, to: Box, row: number): Route {
  const rightwards = to.x > from.x
  const start = { x: rightwards ? from.x + from.width * 0.86 : from.x + from.width * 0.14, y: from.y }
  const x = rightwards ? to.x + 24 : to.x + to.width - 24
  const y = from.y - 13 - row * 24
  const end = { x, y: to.y - 5, heading: 'down' as const }
  return {
    d: roundPath([start, { x: start.x, y }, { x, y }, { x, y: end.y - 5 }], 6),
    start,
    end,
    // Between the stroke of the paragraph before and the diamond: the one stretch that nothing else crosses.
    label: { x: rightwards ? to.x - 46 : to.x + to.width + 46, y },
  }
}

export type Ends = { from: Box; to: Box; fromLane: Box | null; toLane: Box | null }

/** How far parallel lines in one gutter, or under one lane, keep apart. */
const TRACK = 5
const UNDER = 20

/**
 * From one card to another through the gutters between the lanes, at right angles, and under the shorter of the lanes in
 * between. `track` (0, 1, 2 …) keeps lines that are drawn together apart.
 */
export function throughGutters(ends: Ends, lanes: Box[], track: number): Route {
  const { from, to } = ends
  const a = { x: from.x, width: from.width, ...sides(ends.fromLane ?? from) }
  const b = { x: to.x, width: to.width, ...sides(ends.toLane ?? to) }
  const shift = ((track % 3) - 1) * TRACK
  const fromY = from.y + Math.min(from.height / 2, 24)
  const toY = to.y + Math.min(to.height / 2, 16)
  const rightwards = b.left > a.right - 1
  const leftwards = b.right < a.left + 1

  if (!rightwards && !leftwards) {
    const gutter = Math.max(a.right, b.right) + 7 + shift
    const start = { x: from.x + from.width, y: fromY }
    const end = { x: to.x + to.width + 8, y: toY, heading: 'left' as const }
    const d = roundPath([start, { x: gutter + 4, y: fromY }, { x: gutter + 4, y: toY }, end])
    return { d, start, end: { ...end, x: end.x - 7 }, label: { x: gutter + 4, y: (fromY + toY) / 2 } }
  }
  const start = { x: rightwards ? from.x + from.width : from.x, y: fromY }
  const end = {
    x: rightwards ? to.x - 8 : to.x + to.width + 8,
    y: toY,
    heading: rightwards ? ('right' as const) : ('left' as const),
  }
  const out = rightwards ? a.right + 7 + shift : a.left - 7 + shift
  const into = rightwards ? b.left - 7 + shift : b.right + 7 + shift
  const landed = { ...end, x: end.x + (rightwards ? 7 : -7) }
  if (Math.abs(out - into) < 12) {
    const d = roundPath([start, { x: into, y: fromY }, { x: into, y: toY }, end], 5)
    return { d, start, end: landed, label: { x: into + 4, y: (fromY + toY) / 2 } }
  }
  const between = lanes.filter((l) => l.x > Math.min(out, into) - 1 && l.x + l.width < Math.max(out, into) + 1)
  const under = Math.max(fromY, ...between.map((l) => l.y + l.height)) + UNDER + track * 28
  const y = between.length > 0 ? under : (fromY + toY) / 2
  const d = roundPath([start, { x: out, y: fromY }, { x: out, y }, { x: into, y }, { x: into, y: toY }, end])
  return { d, start, end: landed, label: { x: (out + into) / 2, y } }
}

const sides = (lane: Box) => ({ left: lane.x, right: lane.x + lane.width })
