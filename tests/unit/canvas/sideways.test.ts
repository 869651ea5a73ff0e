import { describe, expect, test } from 'vitest'
import { type Aim, follow, INDENT } from '@/components/map/canvas/sideways'

type Stroke = [x: number, y: number, steps: number]

/** A hand that comes down at 0, 0 in `home` and goes in straight strokes, sixty moments a second. */
function aimAfter(usual: boolean, home: string | null, strokes: Stroke[], column: (x: number) => string | null) {
  let at = { x: 0, y: 0, time: 0 }
  let aim: Aim = follow(null, at, home, usual)
  for (const [dx, dy, steps] of strokes) {
    const from = at
    for (let i = 1; i <= steps; i++) {
      at = { x: from.x + (dx * i) / steps, y: from.y + (dy * i) / steps, time: at.time + 16 }
      aim = follow(aim, at, column(at.x), usual)
    }
  }
  return aim
}
const lane = (x: number) => (x >= 100 ? 'p1' : null)
const one = () => 'p1'

describe('a hand over a column', () => {
  test.each([
    ['comes in from the left and means nothing by it', false, [[300, 20, 20]], false],
    ['comes in from the left with evidence, and means in', true, [[300, 20, 20]], true],
    [
      'comes in, turns up or down, and means nothing by it',
      false,
      [
        [300, 20, 20],
        [0, 200, 20],
      ],
      false,
    ],
    [
      'comes in and goes back to the left: out',
      true,
      [
        [300, 20, 20],
        [-INDENT, 0, 4],
      ],
      false,
    ],
    [
      'comes in across and goes on to the right more slowly: in',
      false,
      [
        [300, 0, 10],
        [INDENT, 0, 4],
      ],
      true,
    ],
    [
      'comes in across, and goes on to the right too little',
      false,
      [
        [300, 0, 10],
        [INDENT - 1, 0, 4],
      ],
      false,
    ],
    [
      'goes out and in again',
      true,
      [
        [300, 0, 10],
        [-20, 0, 5],
        [INDENT, 0, 5],
      ],
      true,
    ],
  ] as [string, boolean, Stroke[], boolean][])('%s', (_, usual, strokes, inside) => {
    expect(aimAfter(usual, null, strokes, lane).inside).toBe(inside)
  })

  test('means nothing by coming in on a slow machine, whose moments are far apart or unlike', () => {
    let aim = follow(null, { x: 0, y: 0, time: 0 }, null, false)
    for (const [x, time] of [
      [60, 16],
      [110, 140],
      [118, 145],
      [170, 400],
      [230, 700],
      [300, 716],
    ] as const)
      aim = follow(aim, { x, y: 0, time }, lane(x), false)
    expect(aim.inside).toBe(false)
  })

  test('that took the card up there says it from the first pixel', () => {
    expect(aimAfter(false, 'p1', [[INDENT, 0, 2]], one).inside).toBe(true)
    expect(aimAfter(true, 'p1', [[-INDENT, 0, 2]], one).inside).toBe(false)
    expect(aimAfter(false, 'p1', [[INDENT - 1, 0, 2]], one).inside).toBe(false)
  })

  test('that drifts on its way down says nothing', () => {
    expect(aimAfter(false, 'p1', [[60, 400, 40]], one).inside).toBe(false)
    expect(aimAfter(true, 'p1', [[-60, 400, 40]], one).inside).toBe(true)
  })

  test('needs the whole way back for the other choice, however far it went for the first', () => {
    const aim = aimAfter(false, 'p1', [[80, 0, 8]], one)
    expect(aim.inside).toBe(true)
    expect(
      aimAfter(
        false,
        'p1',
        [
          [80, 0, 8],
          [-INDENT + 1, 0, 3],
        ],
        one,
      ).inside,
    ).toBe(true)
    expect(
      aimAfter(
        false,
        'p1',
        [
          [80, 0, 8],
          [-INDENT, 0, 3],
        ],
        one,
      ).inside,
    ).toBe(false)
  })

  test('begins anew in another column', () => {
    const twoLanes = (x: number) => (x < 100 ? 'p1' : 'p2')
    expect(
      aimAfter(
        true,
        'p1',
        [
          [-20, 0, 4],
          [200, 0, 10],
        ],
        twoLanes,
      ),
    ).toMatchObject({ column: 'p2', inside: true })
  })
})
