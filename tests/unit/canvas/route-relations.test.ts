import { describe, expect, test } from 'vitest'
import type { Box } from '@/components/map/canvas/lay-out'
import { overTheHeads, strokeToAnswer, throughGutters } from '@/components/map/canvas/route-relations'
import { roundPath } from '@/components/ui/round-path'

const lane = (i: number, height: number): Box => ({ x: 16 + i * 226, y: 127, width: 212, height })
const lanes = [lane(0, 560), lane(1, 480), lane(2, 590), lane(3, 500)]
const card = (i: number, y: number): Box => ({ x: lanes[i]!.x + 7, y, width: 198, height: 80 })
const link = (from: number, to: number, track = 0) =>
  throughGutters({ from: card(from, 300), to: card(to, 200), fromLane: lanes[from]!, toLane: lanes[to]! }, lanes, track)

/** The corners of a path: the points its straight parts and its curves are drawn to or about. */
const points = (d: string) =>
  [...d.matchAll(/[MLQ]([\d. -]+)/g)].map((m) => {
    const [x, y] = m[1]!.trim().split(/\s+/).map(Number)
    return { x: x!, y: y! }
  })

describe('a link between two cards', () => {
  test.each([
    [0, 1],
    [1, 0],
    [0, 2],
    [3, 0],
    [0, 3],
    [2, 2],
  ])('from lane %i to lane %i runs at right angles', (from, to) => {
    const way = points(link(from, to).d.replace(/Q([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+)/g, 'L$1 $2L$3 $4'))
    for (const [i, p] of way.entries()) {
      const next = way[i + 1]
      if (next) expect(Math.min(Math.abs(next.x - p.x), Math.abs(next.y - p.y))).toBeCloseTo(0)
    }
  })

  test.each([
    [0, 2],
    [3, 0],
    [0, 3],
  ])('from lane %i to lane %i passes under the lanes in between', (from, to) => {
    const between = lanes.slice(Math.min(from, to) + 1, Math.max(from, to))
    const lowest = Math.max(...between.map((l) => l.y + l.height))
    expect(link(from, to).label.y).toBeGreaterThan(lowest)
  })

  test('keeps apart from another one that is drawn with it', () => {
    expect(link(0, 2, 0).d).not.toBe(link(0, 2, 1).d)
    expect(link(0, 2, 1).label.y - link(0, 2, 0).label.y).toBeGreaterThanOrEqual(22)
  })

  test('ends at the edge of the card it goes to, heading into it', () => {
    expect(link(0, 2).end).toMatchObject({ heading: 'right', x: card(2, 200).x - 1 })
    expect(link(3, 0).end).toMatchObject({ heading: 'left', x: card(0, 200).x + 198 + 1 })
  })
})

describe('a paragraph', () => {
  test('has a stroke straight up from its middle into the answer', () => {
    const answer = { x: 16, y: 12, width: 890, height: 63 }
    const route = strokeToAnswer(lanes[1]!, answer, 0)
    expect(route.end.x).toBe(lanes[1]!.x + 106)
    expect(route.end.y).toBeLessThan(answer.y + answer.height + 5)
    expect(route.label.y).toBeGreaterThan(answer.y + answer.height)
    expect(route.label.y).toBeLessThan(lanes[1]!.y)
  })

  test('reaches others over the heads, all from one point', () => {
    const [near, far] = [overTheHeads(lanes[0]!, lanes[1]!, 0), overTheHeads(lanes[0]!, lanes[3]!, 0)]
    expect(near.start).toEqual(far.start)
    expect(near.label.y).toBe(far.label.y)
    expect(far.label.y).toBeLessThan(lanes[0]!.y)
  })
})

describe('a rounded path', () => {
  test('draws two points as one straight line', () => {
    expect(
      roundPath([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ]),
    ).toBe('M0 0L10 0')
  })
  test('rounds a corner by the radius', () => {
    const way = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 20 },
    ]
    expect(roundPath(way, 8)).toBe('M0 0L12 0Q20 0 20 8L20 20')
  })
  test('rounds a short side by no more than half of it', () => {
    const way = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 20 },
    ]
    expect(roundPath(way, 8)).toBe('M0 0L2 0Q4 0 4 2L4 20')
  })
})
