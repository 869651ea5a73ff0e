import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takeAway } from '@/lib/domain/weighing/take-away'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'

const map = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', weight: 60, claims: { a: 'claim', b: 'evidence' } },
    p2: { factor: 'circumstance', weight: 40, claims: { c: 'claim', d: 'claim', e: 'evidence' } },
    p3: { claims: { f: 'claim', g: 'claim' } },
  },
  relations: [
    'a supports p1',
    'b exemplifies a',
    'a supports c',
    'c supports d',
    'd supports p2',
    'e exemplifies f',
    'b exemplifies f',
    'f supports p3',
    'p1 supports answer',
    'p2 opposes answer',
  ],
})
const away = (id: string) => takeAway(map, id)!

describe('taken away', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'a paragraph goes with its claims, and what only they held up loses its support, all along the line',
      'p1',
      ['p1', 'a', 'b'],
      ['c', 'd', 'p2'],
    ],
    ['a claim goes alone, and what stood on it loses its support', 'a', ['a'], ['p1', 'c', 'd', 'p2']],
    [
      'evidence takes with it the only support of its claim, and of all that this held up',
      'b',
      ['b'],
      ['a', 'p1', 'c', 'd', 'p2'],
    ],
    ['what has another support keeps it', 'e', ['e'], []],
    ['what held nothing up takes nothing along', 'g', ['g'], []],
  ])('%s', (_, id, gone, unsupported) => {
    expect([...away(id).gone]).toEqual(gone)
    expect([...away(id).unsupported].sort()).toEqual([...unsupported].sort())
  })

  test('what loses its support had one, is still there, and every supporter of it is gone or lost its own', () => {
    fc.assert(
      fc.property(arbitraryMap(40), fc.nat(), (some, pick) => {
        const ids = [...some.paragraphs.map((p) => p.id), ...some.claims.map((c) => c.id)]
        const { gone, unsupported } = takeAway(some, ids[pick % ids.length]!)!
        const supporters = (id: string) =>
          some.relations
            .filter((r) => r.to === id && (r.kind === 'supports' || r.kind === 'exemplifies'))
            .map((r) => r.from)
        for (const id of ids) {
          const of = supporters(id)
          const all = of.length > 0 && of.every((s) => gone.has(s) || unsupported.has(s))
          expect(unsupported.has(id)).toBe(all && !gone.has(id))
        }
      }),
    )
  })

  test('what is not on the map cannot be taken away', () => expect(takeAway(map, 'zz')).toBeNull())
})
