import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { weighClaims } from '@/lib/domain/map/commands/weigh-claims'
import {
  DIAMOND,
  diamondOf,
  nearestPlace,
  remember,
  rowOf,
  type Seats,
  type SeatsSeen,
  seatOf,
  seatsOf,
} from '@/lib/domain/weighing/diamond'
import { type DiamondMove, placeIn, placeInRow, stepRow, takeOut } from '@/lib/domain/weighing/move-in-diamond'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'
import { claimsWeighing } from '@/tests/builders/weighed-map'

/** The rows as words: `c1 / c2 . / . . .` with a dot for an empty place, and who waits. */
const drawn = (map: ArgumentMap, seats: Seats = {}) => {
  const { rows, waiting } = diamondOf(map, remember([], seats))
  const words = rows.map((places) => places.map((c) => c?.id ?? '.').join(' ')).join(' / ')
  return waiting.length > 0 ? `${words} | ${waiting.map((c) => c.id).join(' ')}` : words
}
const drawnAfter = (map: ArgumentMap, move: DiamondMove) =>
  drawn(move.weights.length > 0 ? mapAfter(map, weighClaims, { weights: move.weights }) : map, move.seats)

describe('who stands in the diamond', () => {
  test.each([
    ['nobody who has no weight', [null, null], '. / . . / . . . / . . / . | c1 c2'],
    ['whoever has a row’s weight', [90, 70, 50, 30, 10], 'c1 / c2 . / c3 . . / c4 . / c5'],
    ['nobody whose weight is no row’s', [45, 89, 91, 0, 100], '. / . . / . . . / . . / . | c1 c2 c3 c4 c5'],
    ['no more than a row has places', [90, 90, 90], 'c1 / . . / . . . / . . / . | c2 c3'],
    ['nine, by row', [90, 70, 70, 50, 50, 50, 30, 30, 10], 'c1 / c2 c3 / c4 c5 c6 / c7 c8 / c9'],
  ])('%s', (_, weights, expected) => {
    expect(drawn(claimsWeighing(...weights))).toBe(expected)
  })

  test('a claim sits where it was last seen, while its weight is that row’s', () => {
    const map = claimsWeighing(50, 50)
    expect(drawn(map, { c1: { row: 2, place: 2 } })).toBe('. / . . / c2 . c1 / . . / .')
    expect(drawn(map, { c1: { row: 0, place: 0 }, c2: { row: 2, place: 9 } })).toBe('. / . . / c1 c2 . / . . / .')
  })

  test('those who wait are offered in order: on the map before the tray, claims before evidence', () => {
    const map = sketchMap({
      tray: { t1: 'evidence', t2: 'claim' },
      paragraphs: { p1: { claims: { a: 'evidence', b: 'claim' } }, p2: { claims: { c: 'claim' } } },
    })
    expect(diamondOf(map).waiting.map((c) => c.id)).toEqual(['b', 'c', 'a', 't2', 't1'])
  })

  test('the rows take one, two, three, two and one, and weigh from 90 down to 10', () => {
    expect(DIAMOND.map((r) => r.places)).toEqual([1, 2, 3, 2, 1])
    expect(DIAMOND.map((r) => rowOf(r.weight / 100))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('placing', () => {
  const three = claimsWeighing(90, 70, 50, null)
  test.each([
    ['a claim that waits takes the place', 'c4', { row: 1, place: 1 }, 'c1 / c2 c4 / c3 . . / . . / .'],
    ['it takes another place where the row has room', 'c4', { row: 1, place: 0 }, 'c1 / c2 c4 / c3 . . / . . / .'],
    ['in a full row whoever sat there moves down', 'c4', { row: 0, place: 0 }, 'c4 / c2 c1 / c3 . . / . . / .'],
    ['two in the diamond change places', 'c3', { row: 0, place: 0 }, 'c3 / c2 . / c1 . . / . . / . | c4'],
    ['a claim keeps its place where it is put back', 'c1', { row: 0, place: 0 }, 'c1 / c2 . / c3 . . / . . / . | c4'],
    ['a claim moves along its row', 'c3', { row: 2, place: 2 }, 'c1 / c2 . / . . c3 / . . / . | c4'],
  ])('%s', (_, id, seat, expected) => {
    expect(drawnAfter(three, placeIn(diamondOf(three), id, seat))).toBe(expected)
  })

  test('whoever finds no room below waits, without a weight', () => {
    const full = claimsWeighing(90, 70, 70, 50, 50, 50, 30, 30, 10, null)
    const move = placeIn(diamondOf(full), 'c10', { row: 2, place: 1 })
    expect(move.weights).toEqual([
      { id: 'c10', weight: 0.5 },
      { id: 'c5', weight: null },
    ])
    expect(drawnAfter(full, move)).toBe('c1 / c2 c3 / c4 c10 c6 / c7 c8 / c9 | c5')
  })

  test('moving along a row sets no weight', () => {
    expect(placeIn(diamondOf(three), 'c3', { row: 2, place: 2 }).weights).toEqual([])
  })

  test('a row button finds a free place, else pushes the last one down', () => {
    expect(drawnAfter(three, placeInRow(diamondOf(three), 'c4', 2))).toBe('c1 / c2 . / c3 c4 . / . . / .')
    expect(drawnAfter(three, placeInRow(diamondOf(three), 'c4', 0))).toBe('c4 / c2 c1 / c3 . . / . . / .')
  })

  test('a claim taken out has no weight', () => {
    expect(takeOut(diamondOf(three), 'c2').weights).toEqual([{ id: 'c2', weight: null }])
    expect(takeOut(diamondOf(three), 'c4').weights).toEqual([])
  })
})

describe('up and down a row', () => {
  const nine = claimsWeighing(90, 70, 70, 50, 50, 50, 30, 30, 10)
  test.each([
    ['c3', -1, 'c3 / c2 c1 / c4 c5 c6 / c7 c8 / c9'],
    ['c6', -1, 'c1 / c2 c6 / c4 c5 c3 / c7 c8 / c9'],
    ['c4', 1, 'c1 / c2 c3 / c7 c5 c6 / c4 c8 / c9'],
    ['c1', -1, 'c1 / c2 c3 / c4 c5 c6 / c7 c8 / c9'],
    ['c9', 1, 'c1 / c2 c3 / c4 c5 c6 / c7 c8 / c9'],
  ] as const)('%s by %i changes places with the nearest', (id, by, expected) => {
    expect(drawnAfter(nine, stepRow(diamondOf(nine), id, by))).toBe(expected)
  })

  test('a step takes a free place before it moves anybody', () => {
    const map = claimsWeighing(90, 70)
    expect(drawnAfter(map, stepRow(diamondOf(map), 'c1', 1))).toBe('. / c2 c1 / . . . / . . / .')
  })

  test('nearest is as the diamond is drawn', () => {
    expect(nearestPlace({ row: 2, place: 2 }, 1)).toBe(1)
    expect(nearestPlace({ row: 1, place: 1 }, 2)).toBe(1)
    expect(nearestPlace({ row: 0, place: 0 }, 1)).toBe(0)
  })
})

test('a swap that is taken back puts both where they were', () => {
  const map = claimsWeighing(70, 50, 50, 50)
  const before = diamondOf(map)
  const swap = placeIn(before, 'c4', { row: 1, place: 0 })
  const seen = remember(remember([], seatsOf(before)), swap.seats)
  expect(diamondOf(map, seen)).toEqual(before)
})

test('whatever is done, a row never holds more than its number, nobody is lost, and one claim at most makes room', () => {
  const gesture = fc.record({
    what: fc.nat({ max: 3 }),
    id: fc.nat({ max: 13 }),
    row: fc.nat({ max: 4 }),
    place: fc.nat(),
  })
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 40 }), (gestures) => {
      let map = claimsWeighing(...Array<null>(12).fill(null), 45, 50)
      let seen: SeatsSeen = []
      for (const { what, id: n, row, place } of gestures) {
        const diamond = diamondOf(map, seen)
        const id = `c${n + 1}`
        const move = [
          () => placeIn(diamond, id, { row, place: place % DIAMOND[row]!.places }),
          () => placeInRow(diamond, id, row),
          () => stepRow(diamond, id, place % 2 === 0 ? -1 : 1),
          () => takeOut(diamond, id),
        ][what]!()
        expect(move.weights.length).toBeLessThanOrEqual(2)
        if (move.weights.length > 0) map = mapAfter(map, weighClaims, { weights: move.weights })
        seen = remember(seen, move.seats)
        const now = diamondOf(map, seen)
        expect(now.rows.map((r) => r.length)).toEqual([1, 2, 3, 2, 1])
        const there = [...now.rows.flat().flatMap((c) => c?.id ?? []), ...now.waiting.map((c) => c.id)]
        expect(there.sort()).toEqual(map.claims.map((c) => c.id).sort())
        if (what < 2) expect(seatOf(now, id)?.row).toBe(row)
        for (const [sitting, seat] of Object.entries(move.seats)) expect(seatsOf(now)[sitting]).toEqual(seat)
      }
    }),
    { numRuns: 200 },
  )
})
