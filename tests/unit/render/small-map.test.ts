import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { factorLetters } from '@/lib/domain/review/factor-letters'
import { drawSmallMap, SMALL_MAP, stanceX } from '@/lib/render/small-map/draw-small-map'
import { smallMapWords } from '@/lib/render/small-map/small-map-words'
import { arbitraryMap } from '../../builders/arbitrary-map'
import { sketchMap } from '../../builders/map-builder'

const facts = { letters: factorLetters([]), unanswered: [], tested: true }
const two = sketchMap({
  paragraphs: {
    p1: { factor: 'circumstance', weight: 60, claims: { c1: 'claim', c2: 'evidence', c3: 'explanation' } },
    p2: { factor: 'policy', weight: 20, claims: { c4: 'claim' } },
  },
  relations: ['p1 supports answer', 'p2 opposes answer', 'c2 supports c1', 'c3 supports c1', 'p1 links p2'],
})

describe('a small map', () => {
  test('is as wide as heavy, above the line for and below it against', () => {
    const [first, second] = drawSmallMap(two, facts).lanes
    expect(first!.width).toBeGreaterThan(2 * second!.width)
    expect(first!.y + first!.height).toBe(SMALL_MAP.line)
    expect(second!.y).toBe(SMALL_MAP.line)
    expect([first!.label, second!.label]).toEqual(['Ci 60', 'Po 20'])
    expect(first!.marks.map((m) => m.kind)).toEqual(['claim', 'evidence', 'explanation'])
  })

  test('says in words what it shows', () => {
    const map = { ...two, judgement: { ...two.judgement, stance: -2 } }
    expect(smallMapWords(drawSmallMap(map, { ...facts, unanswered: ['p2'], tested: false }))).toBe(
      'Circumstance 60 for; Policy 20 against, unanswered. Factors linked. Stance −2, no test named.',
    )
    expect(smallMapWords(drawSmallMap(sketchMap({}), facts))).toBe('Nothing placed.')
  })

  test('keeps inside its field, whatever the map', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        for (const { x, width, y, height } of drawSmallMap(map, facts).lanes) {
          expect(x).toBeGreaterThanOrEqual(SMALL_MAP.left)
          expect(x + width).toBeLessThanOrEqual(SMALL_MAP.right + 0.2)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y + height).toBeLessThan(SMALL_MAP.scale)
        }
      }),
    )
  })

  test('draws the sample as data that does not change', () => {
    expect(drawSmallMap(sampleMap, facts)).toEqual(drawSmallMap(structuredClone(sampleMap), facts))
    expect([-3, 0, 3].map(stanceX)).toEqual([4, 45, 86])
  })
})
