import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '@/components/map/canvas/lay-out'
import { makeRoom } from '@/components/map/canvas/make-room'

const card = (x: number, y: number): Box => ({ x, y, width: 212, height: 100 })
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Where every card lies afterwards. */
function lying(dropped: Box, loose: Record<string, Box>, fixed: Box[] = []): Record<string, Box> {
  const moved = makeRoom(dropped, new Map(Object.entries(loose)), fixed)
  return { ...loose, ...Object.fromEntries(moved.map(({ id, position }) => [id, { ...loose[id]!, ...position }])) }
}

describe('loose cards make room for one that is let go of', () => {
  test('a card that it does not cover stays', () => {
    expect(makeRoom(card(0, 0), new Map([['a', card(0, 101)]]), [])).toEqual([])
  })

  test.each([
    ['down', card(300, 280), { x: 300, y: 312 }],
    ['up', card(300, 120), { x: 300, y: 88 }],
    ['right', card(500, 200), { x: 524, y: 200 }],
    ['left', card(100, 200), { x: 76, y: 200 }],
  ])('a card that it covers goes the short way: %s', (_, covered, place) => {
    expect(lying(card(300, 200), { a: covered })).toMatchObject({ a: place })
  })

  test('a card does not make room onto another, a lane or the answer', () => {
    const lane = { x: 0, y: 0, width: 240, height: 190 }
    const moved = lying(card(0, 200), { a: card(10, 210), b: card(0, 312) }, [lane])
    expect(overlap(moved.a!, moved.b!)).toBe(false)
    expect(overlap(moved.a!, lane)).toBe(false)
    expect(moved.b).toEqual(card(0, 312))
  })

  test('however they lie, nothing that had to move covers anything, and nothing else moves', () => {
    const box = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) })
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 12 }), fc.array(box, { maxLength: 3 }), (at, others, lanes) => {
        const dropped = card(at.x, at.y)
        const loose = Object.fromEntries(others.map(({ x, y }, i) => [`c${i}`, card(x, y)]))
        const fixed = lanes.map(({ x, y }) => ({ x, y, width: 220, height: 300 }))
        const now = lying(dropped, loose, fixed)
        for (const [id, was] of Object.entries(loose)) {
          const { [id]: is, ...rest } = now
          const beside = [...Object.values(rest), dropped, ...fixed]
          if (overlap(was, dropped)) expect(beside.filter((there) => overlap(is!, there))).toEqual([])
          else expect(is).toEqual(was)
        }
      }),
    )
  })
})
