import { describe, expect, test } from 'vitest'
import { handOf, landAt, usuallyInside } from '@/components/map/canvas/drop-place'
import { columnAt, type Ground, type LaneTarget } from '@/components/map/canvas/ground'
import { branchesOf, findClaim, flatten } from '@/lib/domain/map/read-map'
import { sketchMap } from '@/tests/builders/map-builder'

const map = sketchMap({
  paragraphs: {
    p1: { claims: { a: 'claim', x: 'evidence', y: 'explanation', b: 'claim', o: 'evidence' } },
    p2: {},
    p3: { claims: { c: 'claim', d: 'evidence', deep: 'explanation' } },
  },
  tray: { t: 'claim', e: 'evidence', w: 'explanation' },
  relations: [
    'a supports p1',
    'b supports p1',
    'x exemplifies a',
    'y supports a',
    'c supports p3',
    'd exemplifies c',
    'deep supports d',
  ],
})

/** Lanes side by side from y = 100, each with a head of 60 and cards of 40, 10 apart; a foot of 50 under the last. */
const BODY = 160
const STEP = 50
const column = (paragraph: string, left: number): LaneTarget => {
  const cards = flatten(branchesOf(map).get(paragraph) ?? []).map(({ claim, depth, by }, i) => {
    const top = BODY + i * STEP
    return { id: claim.id, role: claim.role, parent: by?.to ?? null, depth, top, bottom: top + 40 }
  })
  const bottom = BODY + Math.max(cards.length, 1) * STEP
  return {
    paragraph,
    box: { x: left, y: 100, width: 200, height: bottom + 50 - 100 },
    body: { top: BODY, bottom },
    cards,
  }
}
const ground: Ground = {
  answer: { x: 0, y: 0, width: 700, height: 60 },
  columns: [column('p1', 0), column('p2', 214), column('p3', 428)],
  loose: new Map(),
}
const hand = (id: string) => handOf(map, findClaim(map, id)!)
const usual = (id: string, x: number, y: number) => usuallyInside(hand(id), columnAt(ground, { x, y }))

/** What a drop there would do, in words. `way`: where the hand was led sideways, if it was. */
function lands(id: string, x: number, y: number, way?: 'in' | 'out'): string {
  const inside = way === undefined ? usual(id, x, y) : way === 'in'
  const place = landAt(ground, hand(id), { x, y }, { x: x - 10, y: y - 5 }, inside)
  if (place === null) return 'nowhere'
  if (place.in !== 'paragraph') return place.in === 'canvas' ? `loose at ${place.x}, ${place.y}` : place.in
  return `${place.paragraph}: ${place.under ?? 'lane'} before ${place.before ?? 'end'}`
}

/** The middle of the upper or the lower half of the card that stands in that place of its lane, from 0. */
const upper = (row: number) => BODY + row * STEP + 10
const lower = (row: number) => BODY + row * STEP + 30

describe('a card let go of over a paragraph', () => {
  test.each([
    ['t', 'above the first card', upper(0), 'p1: lane before a'],
    ['t', 'in the upper half of a branch', lower(0), 'p1: lane before a'],
    ['t', 'in the lower half of a branch', lower(2), 'p1: lane before b'],
    ['t', 'between two branches', upper(3), 'p1: lane before b'],
    ['t', 'between two cards', lower(3), 'p1: lane before o'],
    ['t', 'below the last card', lower(4), 'p1: lane before end'],
    ['e', 'above the first card', upper(0), 'p1: lane before a'],
    ['e', 'beneath a claim', lower(0), 'p1: a before x'],
    ['w', 'beneath a claim', lower(0), 'p1: a before x'],
    ['e', 'beneath evidence', lower(1), 'p1: a before y'],
    ['e', 'beneath the last of a claim', lower(2), 'p1: a before end'],
    ['e', 'above the next claim', upper(3), 'p1: a before end'],
    ['e', 'beneath the next claim', lower(3), 'p1: b before end'],
    ['e', 'beneath evidence that hangs under nothing', lower(4), 'p1: lane before end'],
  ])('%s %s goes there', (id, _, y, where) => {
    expect(lands(id, 50, y)).toBe(where)
  })

  test.each([
    ['e', 'out, beneath a claim with evidence', lower(0), 'out', 'p1: lane before b'],
    ['e', 'out, beneath the last of a claim', lower(2), 'out', 'p1: lane before b'],
    ['e', 'out, beneath a claim with none', lower(3), 'out', 'p1: lane before o'],
    ['t', 'in, beneath a claim', lower(0), 'in', 'p1: a before x'],
    ['t', 'in, beneath the last of a claim', lower(2), 'in', 'p1: a before end'],
    ['t', 'in, where nothing is above', upper(0), 'in', 'p1: lane before a'],
  ] as const)('%s led %s, goes there', (id, _, y, way, where) => {
    expect(lands(id, 50, y, way)).toBe(where)
  })

  test('goes to the end from the head, the point, the foot, and a little below the lane', () => {
    for (const y of [101, BODY - 1, BODY + 5 * STEP + 30, BODY + 5 * STEP + 50 + 20])
      expect(lands('t', 50, y), `at ${y}`).toBe('p1: lane before end')
  })

  test('goes into an empty paragraph wherever it is let go of', () => {
    const { box } = ground.columns[1]!
    for (let y = box.y; y < box.y + box.height; y += 10)
      for (let x = box.x; x < box.x + box.width; x += 20)
        for (const id of ['t', 'e']) expect(lands(id, x, y), `at ${x}, ${y}`).toBe('p2: lane before end')
  })

  test('goes into one paragraph or the other in the gutter between them', () => {
    expect(lands('t', 203, upper(0))).toBe('p1: lane before a')
    expect(lands('t', 211, upper(0))).toBe('p2: lane before end')
  })

  test('keeps deeper branches as they are: among them it goes, after them it is for the claim', () => {
    expect(lands('e', 450, lower(1))).toBe('p3: d before deep')
    expect(lands('e', 450, lower(2))).toBe('p3: c before end')
  })

  test('goes to the end while a lane is too small to show its cards', () => {
    const far: Ground = { ...ground, columns: [{ ...ground.columns[0]!, body: null, cards: [] }] }
    const place = landAt(far, hand('e'), { x: 50, y: 200 }, { x: 0, y: 0 }, true)
    expect(place).toMatchObject({ paragraph: 'p1', under: null, before: null })
  })
})

describe('a card of a paragraph', () => {
  test.each([
    ['b', lower(3)],
    ['b', upper(3)],
    ['b', upper(4)],
    ['x', lower(0)],
    ['x', upper(1)],
    ['a', lower(1)],
    ['y', lower(2)],
  ])('%s let go of where it is stays there', (id, y) => {
    expect(lands(id, 50, y)).toBe('nowhere')
  })

  test('takes along what hangs under it, and never goes under that', () => {
    expect(lands('a', 50, lower(3))).toBe('p1: lane before o')
    expect(lands('a', 50, lower(1), 'in')).not.toContain('x')
  })

  test('is nested by a move to the right alone, and taken out by one to the left', () => {
    expect(lands('b', 50, upper(3), 'in')).toBe('p1: a before end')
    expect(lands('y', 50, lower(2), 'out')).toBe('p1: lane before b')
  })

  test('stays under its claim while it is moved among its neighbours', () => {
    expect(lands('y', 50, lower(0))).toBe('p1: a before x')
  })
})

describe('a card let go of outside every paragraph', () => {
  test('lies with its corner where that was let go of', () => {
    expect(lands('t', 650, 300)).toBe('loose at 640, 295')
    expect(lands('b', 100, 900)).toBe('loose at 90, 895')
  })

  test('does not cover the answer', () => {
    expect(lands('t', 100, 30)).toBe('nowhere')
  })
})

describe('the line that shows the place', () => {
  const lineFor = (id: string, y: number, inside: boolean) => {
    const place = landAt(ground, hand(id), { x: 50, y }, { x: 0, y: 0 }, inside)
    return place?.in === 'paragraph' ? [place.line + 100, place.depth] : null
  }

  test('is drawn where the card will stand, and as far in', () => {
    expect(lineFor('e', lower(0), true)).toEqual([BODY + 40 + 3.5, 1])
    expect(lineFor('e', lower(2), false)).toEqual([BODY + 2 * STEP + 40 + 3.5, 0])
    expect(lineFor('t', upper(0), false)).toEqual([BODY - 3.5, 0])
    // Out of the middle of a branch it goes to the end of it.
    expect(lineFor('t', lower(2), false)).toEqual([BODY + 2 * STEP + 40 + 3.5, 0])
  })
})
