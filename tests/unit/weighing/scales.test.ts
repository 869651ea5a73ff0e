import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceWords, leanOf, otherSide, scalesOf, sideAt, sumWords } from '@/lib/domain/weighing/scales'
import { sidesOf } from '@/tests/builders/weighed-map'

describe('the scales', () => {
  test('have what is for in one pan, what is against in the other, a “but” counting half, and the rest aside', () => {
    const scales = scalesOf(sidesOf(['supports 45', 'opposes 20', 'qualifies 15', 'aside 30', 'opposes', 'links 9']))
    expect(scales.for.map((l) => [l.paragraph.id, l.counts])).toEqual([['p1', 45]])
    expect(scales.against.map((l) => [l.paragraph.id, l.counts])).toEqual([
      ['p2', 20],
      ['p3', 7.5],
      ['p5', 0],
    ])
    expect(scales.aside.map((p) => p.id)).toEqual(['p4', 'p6'])
    expect([scales.sumFor, scales.sumAgainst]).toEqual([45, 27.5])
  })

  test.each([
    [['supports 45', 'opposes 55'], null, 'All together, “against” is heavier by 10. How far do you agree, then?'],
    [
      ['supports 45', 'opposes 55'],
      2,
      'All together, “against” is heavier by 10. You said “to a large extent”: why does that weight not count in full?',
    ],
    [
      ['supports 60', 'opposes 15'],
      -1,
      'All together, “for” is heavier by 45. You said “to a limited extent”: why does that weight not count in full?',
    ],
    [['supports 60', 'qualifies 15'], 3, 'All together, “for” is heavier by 52½. That fits: you said “entirely”.'],
    [
      ['supports 60', 'opposes 20'],
      0,
      'All together, “for” is heavier by 40. You said “to some extent”: why does that not decide it?',
    ],
    [['supports 40', 'opposes 40'], null, 'The two sides balance. Which way do you lean, and why?'],
    [['supports 40', 'opposes 40'], 1, 'The two sides balance. You said “to a fair extent”: what tips it?'],
    [['supports', 'opposes'], 1, 'Both pans are empty until you say how much each paragraph counts.'],
    [['aside 40'], 1, 'Put each paragraph on a side: for the view, or against it.'],
    [[], null, 'Put each paragraph on a side: for the view, or against it.'],
  ])('%j, stance %s: “%s”', (sides, stance, words) => {
    expect(balanceWords(sidesOf(sides, stance))).toBe(words)
  })

  test.each([
    [0, '0'],
    [0.5, '½'],
    [7.5, '7½'],
    [20, '20'],
    [12.25, '12.3'],
  ])('a sum of %d is read as %s', (sum, words) => {
    expect(sumWords(sum)).toBe(words)
  })

  test('the beam leans to the heavier side, further for more, and never past ten degrees', () => {
    const sum = fc.integer({ min: 0, max: 4_000 })
    fc.assert(
      fc.property(sum, sum, sum, (sumFor, sumAgainst, more) => {
        const lean = leanOf({ sumFor, sumAgainst })
        expect(Math.abs(lean)).toBeLessThanOrEqual(10)
        expect(Math.sign(lean)).toBe(Math.sign(sumAgainst - sumFor))
        expect(leanOf({ sumFor: sumAgainst, sumAgainst: sumFor })).toBeCloseTo(-lean, 12)
        expect(leanOf({ sumFor, sumAgainst: sumAgainst + more })).toBeGreaterThanOrEqual(lean)
      }),
    )
  })

  test('keys and the button point to the pan that they lead to', () => {
    expect([sideAt('ArrowLeft'), sideAt('ArrowRight'), sideAt('Enter')]).toEqual(['supports', 'opposes', null])
    expect((['supports', 'opposes', 'qualifies'] as const).map(otherSide)).toEqual(['opposes', 'supports', 'supports'])
  })
})
