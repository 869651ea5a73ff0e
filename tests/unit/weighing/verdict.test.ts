import { describe, expect, test } from 'vitest'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { silenceOf } from '@/lib/domain/weighing/silence'
import { tickOf, verdictOf } from '@/lib/domain/weighing/verdict'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const paragraphs = (forIt: number, against: number) =>
  sketchMap({
    paragraphs: { p1: { point: 'Frost.', weight: forIt }, p2: { point: 'Rain.', weight: against } },
    relations: ['p1 supports answer', 'p2 opposes answer'],
  })

test.each([
  [50, 50, 'to some extent'],
  [70, 30, 'to a fair extent'],
  [30, 70, 'to a limited extent'],
  [100, 0, 'to a large extent'],
  [0, 100, 'to a small extent'],
])('%i for and %i against read as %s', (forIt, against, words) => {
  expect(verdictOf(paragraphs(forIt, against))?.words).toBe(words)
})

test('the verdict is the sum that a student can check: log-odds of a half, plus what is for, less what is against', () => {
  expect(verdictOf(paragraphs(70, 30))!.strength).toBeCloseTo(1 / (1 + Math.exp(-(0.7 - 0.3))), 12)
})

describe('the verdict holds its tongue', () => {
  type Sides = Parameters<typeof sketchMap>[0]
  const said = 'It counted.'
  const both = ['p1 supports answer', 'p2 opposes answer'] as const
  test.each<[string, Sides, RegExp | null]>([
    ['on an empty map', {}, /^Nothing is weighed yet/],
    [
      'while no weight is set',
      { paragraphs: { p1: { point: said }, p2: { point: said } }, relations: [...both] },
      /^Nothing is weighed yet/,
    ],
    [
      'with one weight',
      { paragraphs: { p1: { point: said, weight: 60 }, p2: { point: said } }, relations: [...both] },
      /^One paragraph is weighed/,
    ],
    [
      'with a weight on what is empty',
      { paragraphs: { p1: { point: said, weight: 60 }, p2: { weight: 40 } }, relations: [...both] },
      /^One paragraph is weighed/,
    ],
    [
      'with all weights on one side',
      {
        paragraphs: { p1: { point: said, weight: 60 }, p2: { point: said, weight: 40 }, p3: { point: said } },
        relations: ['p1 supports answer', 'p2 supports answer', 'p3 opposes answer'],
      },
      /is on one side/,
    ],
    [
      'with weights on no side',
      { paragraphs: { p1: { point: said, weight: 60 }, p2: { point: said, weight: 40 } } },
      /^Say which of the paragraphs/,
    ],
    [
      'but speaks of two, one of them a “but”',
      {
        paragraphs: { p1: { claims: { a: 'claim' }, weight: 60 }, p2: { point: said, weight: 0 } },
        relations: ['p1 supports answer', 'p2 qualifies answer'],
      },
      null,
    ],
  ])('%s', (_, sketch, silent) => {
    const map = sketchMap(sketch)
    if (silent) expect(silenceOf(map)).toMatch(silent)
    else expect(silenceOf(map)).toBeNull()
    expect(verdictOf(map) === null).toBe(silent !== null)
  })

  test('ranked cards speak for paragraphs as long as none of these has a weight', () => {
    const ranked = (first: number, second: number, weight?: number) => {
      const map = sketchMap({
        paragraphs: {
          p1: { claims: { a: 'claim', b: 'claim' }, ...(weight === undefined ? {} : { weight }) },
          p2: { claims: { c: 'claim' } },
        },
        relations: [...both, 'a supports p1'],
      })
      const weights: Record<string, number> = { a: first, c: second }
      return { ...map, claims: map.claims.map((c) => ({ ...c, weight: weights[c.id] ?? null })) }
    }
    expect(verdictOf(ranked(0.9, 0.1))!.tick).toBeGreaterThan(0)
    expect(verdictOf(ranked(0.1, 0.9))!.tick).toBeLessThan(0)
    expect(silenceOf(ranked(0.9, 0.1, 50))).toMatch(/^One paragraph is weighed/)
  })

  test('what is empty or unset moves no word: with and without it the map says exactly the same', () => {
    const map = sketchMap({
      paragraphs: {
        p1: { point: said, weight: 60 },
        p2: { point: said, weight: 40 },
        p3: { weight: 90 },
        p4: { claims: { d: 'claim' } },
      },
      relations: [...both, 'p3 opposes answer', 'p4 opposes answer', 'd supports p4'],
    })
    const without = ['p3', 'p4'].reduce((left, id) => mapAfter(left, removeParagraph, { id }), map)
    expect(verdictOf(map)).toEqual(verdictOf(without))
  })
})

test('a claim in the tray takes no part', () => {
  const map = paragraphs(50, 40)
  const claims = sketchMap({ tray: { t: 'claim' } }).claims
  expect(verdictOf({ ...map, claims })).toEqual(verdictOf(map))
})

test('the ticks lie evenly on both sides of a half', () => {
  for (const s of [0, 0.1, 0.3, 0.4, 0.47]) expect(tickOf(s) + tickOf(1 - s)).toBe(0)
})
