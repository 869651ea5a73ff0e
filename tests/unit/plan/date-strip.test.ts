import { describe, expect, test } from 'vitest'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { dateStrip, holesIn, roundYears } from '@/lib/domain/plan/date-strip'
import { holeWords } from '@/lib/domain/plan/hole-words'
import { printedDates } from '@/lib/render/pdf/printed-dates'
import { sketchMap } from '@/tests/builders/map-builder'

const SKETCH = sketchMap({
  paragraphs: { p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence' } }, p2: { claims: { c: 'claim' } } },
  tray: { t: 'claim' },
})

/** A map of a question with these years whose cards say these things. */
const dated = (from: number | null, to: number | null, texts: Record<string, string>): ArgumentMap => ({
  ...SKETCH,
  question: { ...SKETCH.question, from, to },
  claims: SKETCH.claims.map((c) => ({ ...c, text: texts[c.id] ?? 'No year at all.' })),
})
const cardsOf = (map: ArgumentMap) =>
  dateStrip(map)?.rows.map(({ paragraph, cards }) => [paragraph, ...cards.map((c) => `${c.id} ${c.from}–${c.to}`)])

describe('the strip of dates', () => {
  test('has the years of each paragraph’s cards in order of time, and of no card that is not used', () => {
    const map = dated(1603, 1642, {
      a: 'In 1637 and again in 1640 he needed money.',
      b: 'Forced loans began in 1626.',
      t: 'In 1629 he dissolved it.',
    })
    expect(cardsOf(map)).toEqual([['p1', 'b 1626–1626', 'a 1637–1640'], ['p2']])
  })

  test('shows of a card only what lies in the question’s years', () => {
    const map = dated(1200, 1300, {
      a: 'From 1180 to 1215 he fought.',
      b: 'By 1330 it was over.',
      c: 'In 1297 he gave way.',
    })
    expect(cardsOf(map)).toEqual([
      ['p1', 'a 1200–1215'],
      ['p2', 'c 1297–1297'],
    ])
  })

  test('reaches to the outermost card where the question names one end alone, before Christ too', () => {
    expect(
      dateStrip(dated(null, -31, { a: 'In 133 BC a tribune was killed.', c: 'In 44 BC Caesar was.' })),
    ).toMatchObject({
      from: -133,
      to: -31,
    })
    expect(dateStrip(dated(1911, null, { a: 'In 1949 they won.' }))).toMatchObject({ from: 1911, to: 1949 })
  })

  test.each([
    ['no years', dated(null, null, { a: 'In 1640 he called it.' })],
    ['one end and no dated card', dated(null, 1640, {})],
    ['few years', dated(1640, 1642, { a: 'In 1641 they rose.' })],
  ])('is not there for a question of %s', (_, map) => expect(dateStrip(map)).toBeNull())
})

describe('the holes of a strip', () => {
  const period = { from: 1900, to: 1919 }
  test.each([
    [[], [period]],
    [[period], []],
    [[{ from: 1900, to: 1903 }], [{ from: 1904, to: 1919 }]],
    [
      [{ from: 1910, to: 1910 }],
      [
        { from: 1900, to: 1909 },
        { from: 1911, to: 1919 },
      ],
    ],
    [
      [
        { from: 1903, to: 1903 },
        { from: 1907, to: 1916 },
      ],
      [],
    ],
    [
      [
        { from: 1900, to: 1915 },
        { from: 1902, to: 1903 },
      ],
      [{ from: 1916, to: 1919 }],
    ],
  ])('of %j are %j: stretches of a fifth of it or more', (spans, holes) =>
    expect(holesIn(period, spans)).toEqual(holes),
  )

  test('are said in a sentence', () => {
    const said = (texts: Record<string, string>) => holeWords(dateStrip(dated(1900, 1919, texts))!)
    expect(said({})).toBe('No card in your paragraphs has a date yet.')
    expect(said({ a: 'From 1901 to 1918 it grew.' })).toBe('Your cards reach across all of it.')
    expect(said({ a: 'In 1910 it fell.' })).toBe('No card speaks of 1900–1909 or 1911–1919.')
  })
})

test.each([
  [1917, 1929, [1918, 1920, 1922, 1924, 1926, 1928]],
  [1485, 1603, [1500, 1520, 1540, 1560, 1580, 1600]],
  [-264, 14, [-250, -200, -150, -100, -50]],
])('the ruler from %i to %i is marked at %j', (from, to, years) => expect(roundYears({ from, to })).toEqual(years))

test('the strip is printed as hundredths of its length, with the same sentence; without a dated card it is not', () => {
  const printed = printedDates(dated(1900, 1919, { a: 'In 1910 it fell.', c: 'From 1900 to 1904 it stood.' }))
  expect(printed).toMatchObject({
    said: '1900–1919. No card speaks of 1905–1909 or 1911–1919.',
    holes: [
      { at: 25, wide: 25 },
      { at: 55, wide: 45 },
    ],
    rows: [
      { no: 1, ticks: [{ at: 50, wide: 5, year: true }] },
      { no: 2, ticks: [{ at: 0, wide: 25, year: false }] },
    ],
  })
  expect(printedDates(dated(1900, 1919, {}))).toBeNull()
})
