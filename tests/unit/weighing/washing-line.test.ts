import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hangCards } from '@/lib/domain/weighing/hang-cards'
import { shortName, stepPeg, tieWords, washingLineOf, wholeWeight } from '@/lib/domain/weighing/washing-line'
import { sketchMap } from '@/tests/builders/map-builder'
import { sidesOf } from '@/tests/builders/weighed-map'

describe('the washing line', () => {
  test('hangs paragraphs from light to heavy, level ones together, and keeps the rest in the basket', () => {
    const { pegs, basket } = washingLineOf(sidesOf(['supports 45', 'opposes 15', 'aside', 'opposes 15']))
    expect(pegs.map((p) => [p.weight, p.paragraphs.map((x) => x.id)])).toEqual([
      [15, ['p2', 'p4']],
      [45, ['p1']],
    ])
    expect(basket.map((p) => p.id)).toEqual(['p3'])
  })

  test.each([
    [['supports 45', 'opposes 15'], ''],
    [['supports 15', 'opposes 15'], 'paragraph 1 and paragraph 2 hang level at 15: what tips it?'],
    [['aside 9', 'aside 9', 'aside 9'], 'paragraph 1, paragraph 2 and paragraph 3 hang level at 9: what tips it?'],
    [['aside 9', 'aside 9', 'aside 9', 'aside 9'], '4 paragraphs hang level at 9: what tips it?'],
    [['aside 9', 'aside 9', 'aside 40', 'aside 40'], 'paragraph 3 and paragraph 4 hang level at 40: what tips it?'],
  ])('%j: “%s”', (sides, words) => {
    expect(tieWords(sidesOf(sides))).toBe(words)
  })

  test('a paragraph goes by its factor alone, unless another has the same', () => {
    const map = sketchMap({
      paragraphs: { p1: { factor: 'policy' }, p2: { factor: 'circumstance' }, p3: {}, p4: { factor: 'policy' } },
    })
    expect(map.paragraphs.map((p) => shortName(map, p))).toEqual([
      '1 Policy',
      'Circumstance',
      'paragraph 3',
      '4 Policy',
    ])
  })

  test.each([
    ['ArrowRight', false, 51],
    ['ArrowUp', true, 55],
    ['ArrowLeft', false, 49],
    ['ArrowDown', true, 45],
    ['PageUp', false, 60],
    ['PageDown', true, 40],
    ['Home', false, 0],
    ['End', false, 100],
    ['a', false, null],
  ])('%s (Shift: %s) takes a peg from 50 to %s', (key, shift, to) => {
    expect(stepPeg(50, key, shift)).toBe(to)
  })

  test.each([
    [-3, 0],
    [104, 100],
    [12.4, 12],
  ])('%d is hung at %i', (asked, weight) => {
    expect(wholeWeight(asked)).toBe(weight)
  })
})

describe('cards on the line', () => {
  const line = { width: 600, card: 140, gap: 8, inset: 14 }

  test('a card alone hangs centred under its peg, inside the line', () => {
    expect(hangCards([{ at: 300, rows: 1 }], line)).toEqual([{ left: 230, row: 0 }])
    expect(hangCards([{ at: 0, rows: 1 }], line)).toEqual([{ left: 0, row: 0 }])
    expect(hangCards([{ at: 600, rows: 1 }], line)).toEqual([{ left: 460, row: 0 }])
  })

  test('neighbours move aside before one hangs lower', () => {
    const [a, b] = hangCards(
      [
        { at: 200, rows: 1 },
        { at: 280, rows: 1 },
      ],
      line,
    )
    expect([a!.row, b!.row]).toEqual([0, 0])
    expect(b!.left - a!.left).toBeGreaterThanOrEqual(148)
  })

  test('pegs too close for that hang one below the other', () => {
    const rows = hangCards(
      [
        { at: 200, rows: 2 },
        { at: 203, rows: 1 },
      ],
      { ...line, inset: 70 },
    ).map((h) => h.row)
    expect(rows).toEqual([0, 2])
  })

  test('no two cards cover each other, all stay on the line, and each stays under its peg', () => {
    const hung = fc
      .array(fc.record({ at: fc.integer({ min: 0, max: 600 }), rows: fc.integer({ min: 1, max: 4 }) }), {
        maxLength: 40,
      })
      .map((all) => all.sort((a, b) => a.at - b.at))
    fc.assert(
      fc.property(hung, fc.integer({ min: 150, max: 900 }), (cards, width) => {
        const pegs = cards.map((c) => ({ ...c, at: (c.at / 600) * width }))
        const hanging = hangCards(pegs, { ...line, width }).map((card, i) => ({ ...card, ...pegs[i]! }))
        for (const [i, card] of hanging.entries()) {
          expect(card.left).toBeGreaterThanOrEqual(0)
          expect(card.left + 140).toBeLessThanOrEqual(width + 1e-9)
          expect(card.at).toBeGreaterThanOrEqual(card.left - 1e-9)
          expect(card.at).toBeLessThanOrEqual(card.left + 140 + 1e-9)
          const level = hanging.slice(i + 1).filter((o) => card.row < o.row + o.rows && o.row < card.row + card.rows)
          for (const other of level) expect(Math.abs(card.left - other.left)).toBeGreaterThanOrEqual(148 - 1e-9)
        }
      }),
    )
  })
})
