import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Claim } from '@/lib/domain/map/argument-map'
import { checkShape } from '@/lib/domain/map/check-shape'
import { duplicateClaim } from '@/lib/domain/map/commands/duplicate-claim'
import { markRecall, type RecallMarked } from '@/lib/domain/map/commands/mark-recall'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { writeFromMemory } from '@/lib/domain/map/commands/write-from-memory'
import { pairLines } from '@/lib/domain/map/pair-lines'
import { findClaim } from '@/lib/domain/map/read-map'
import { dueToday, recallCards, withDeckShut } from '@/lib/domain/map/recall-cards'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const TODAY = '2026-11-25'
const deck = sketchMap({
  paragraphs: { p1: { factor: 'policy', claims: { a: 'claim' } }, p2: { factor: 'circumstance' } },
  tray: { b: 'claim', c: 'claim', mine: 'claim' },
  relations: ['a supports p1'],
  cards: { k1: ['a', 'b'], k2: ['c'] },
})
const written = mapAfter(deck, writeFromMemory, {
  card: 'k1',
  lines: [
    { id: 'l1', text: 'The frost came early.' },
    { id: 'l2', text: 'For example, in 1845.' },
  ],
})
const placed = mapAfter(written, moveClaim, { id: 'l1', paragraph: 'p2', relationId: 'r' })
const marked = (map: typeof deck, ...results: RecallMarked[]) => mapAfter(map, markRecall, { results, today: TODAY })

describe('writing from memory', () => {
  test('makes claims of the student’s own under the heading', () => {
    expect(findClaim(written, 'l1')).toMatchObject({ card: 'k1', fromMemory: 'waiting', paragraph: null })
    expect(written.claims.slice(-2).map((c) => c.role)).toEqual(['claim', 'evidence'])
  })
  test('is refused under a heading that is gone', () => {
    expect(codeOf(deck, writeFromMemory, { card: 'k9', lines: [{ id: 'n', text: 'x' }] })).toBe('not-there')
  })
  test('leaves out nothing of what is asked', () => {
    expect(recallCards(written, TODAY).map((c) => [c.card.id, c.asked.length, c.waiting.length])).toEqual([
      ['k1', 2, 2],
      ['k2', 1, 0],
    ])
  })
  test('a claim that is used twice is asked once', () => {
    const twice = mapAfter(deck, duplicateClaim, { id: 'a', newId: 'z' })
    expect(recallCards(twice, TODAY)[0]!.asked.map((c) => c.id)).toEqual(['a', 'b'])
  })
})

describe('the shut deck', () => {
  test('hides what lies in the tray under a card, and nothing else', () => {
    const kept = marked(written, { id: 'b', result: 'missed' })
    expect(withDeckShut(kept).claims.map((c) => c.id)).toEqual(['a', 'mine'])
    expect(withDeckShut(placed).claims.map((c) => c.id)).toEqual(['a', 'mine', 'l1', 'l2'])
  })
  test('leaves a map whose records fit together', () => {
    fc.assert(
      fc.property(arbitraryMap(40), (map) => {
        expect(checkShape(withDeckShut(map))).toMatchObject({ ok: true })
      }),
    )
  })
})

describe('comparing', () => {
  test('puts what was missed first the next day', () => {
    const map = marked(deck, { id: 'c', result: 'missed' })
    expect(dueToday(map, TODAY)).toBe(0)
    expect(dueToday(map, '2026-11-26')).toBe(1)
    expect(recallCards(map, '2026-11-26').map((c) => c.card.id)).toEqual(['k2', 'k1'])
  })
  test('remembers the day on the card, and keeps the lines that no claim took', () => {
    const map = marked(written, { id: 'a', result: 'had' }, { id: 'b', result: 'had' })
    expect(map.cards.map((c) => c.recalled ?? null)).toEqual([TODAY, null])
    expect(recallCards(map, TODAY)[0]).toMatchObject({ waiting: [], kept: [{ id: 'l1' }, { id: 'l2' }] })
  })
  test('a claim that is gone is left out, and none at all is refused', () => {
    expect(marked(deck, { id: 'z', result: 'had' }, { id: 'c', result: 'missed' })).toMatchObject({
      claims: expect.arrayContaining([expect.objectContaining({ id: 'c', recall: { box: 1, due: '2026-11-26' } })]),
    })
    expect(codeOf(deck, markRecall, { results: [{ id: 'z', result: 'had' }], today: TODAY })).toBe('not-there')
  })

  test('the deck’s card takes the place that the line had, with its own words', () => {
    const map = marked(placed, { id: 'b', result: 'had', line: 'l1', keep: 'deck' })
    expect(outlineOf(map)).toBe('p1: a | p2: b')
    expect(findClaim(map, 'b')!.text).toBe(findClaim(deck, 'b')!.text)
    expect(findClaim(map, 'l1')).toBeUndefined()
    expect(map.relations.find((r) => r.id === 'r')).toMatchObject({ from: 'b', to: 'p2', kind: 'supports' })
  })
  test('the student’s words stand on the deck’s card, which still knows its own', () => {
    const map = marked(placed, { id: 'b', result: 'partly', line: 'l1', keep: 'line' })
    expect(outlineOf(map)).toBe('p1: a | p2: b')
    expect(findClaim(map, 'b')).toMatchObject({
      text: 'The frost came early.',
      deckText: 'The text of b.',
      recall: { box: 1, due: '2026-11-26' },
    })
    const again = mapAfter(map, writeFromMemory, { card: 'k1', lines: [{ id: 'l3', text: 'Frost.' }] })
    expect(findClaim(marked(again, { id: 'b', result: 'had', line: 'l3', keep: 'deck' }), 'b')).toMatchObject({
      text: 'The text of b.',
      deckText: null,
    })
  })
  test('where both stand on the map, neither moves', () => {
    const mine = marked(placed, { id: 'a', result: 'had', line: 'l1', keep: 'line' })
    expect(outlineOf(mine)).toBe('p1: a | p2: l1')
    const theirs = marked(placed, { id: 'a', result: 'had', line: 'l1', keep: 'deck' })
    expect(outlineOf(theirs)).toBe('p1: a | p2:')
  })
  test('a line becomes one with the first claim that takes it, and with no other', () => {
    const map = marked(
      placed,
      { id: 'b', result: 'had', line: 'l1', keep: 'line' },
      { id: 'c', result: 'had', line: 'l1', keep: 'line' },
    )
    expect(findClaim(map, 'c')!.text).toBe('The text of c.')
  })

  test('after it nothing waits under the cards that were compared', () => {
    fc.assert(
      fc.property(arbitraryMap(40), fc.constantFrom('had', 'partly', 'missed'), (map, result) => {
        for (const { card, asked } of recallCards(map, TODAY)) {
          const results = asked.map(({ id }) => ({ id, result }) as RecallMarked)
          const after = marked(map, ...results)
          expect(after.claims.filter((c) => c.card === card.id && c.fromMemory === 'waiting')).toEqual([])
          if (result === 'missed')
            expect(recallCards(after, '2026-11-26').find((c) => c.card.id === card.id)!.due).toBe(asked.length)
        }
      }),
    )
  })
})

describe('pairs that are proposed', () => {
  const claims = (...texts: string[]) => texts.map((text, i) => Claim.parse({ id: `c${i + 1}`, text }))
  const lines = (...texts: string[]) => texts.map((text, i) => Claim.parse({ id: `l${i + 1}`, text }))
  const card = claims(
    'Sverdlov, who ran the party’s appointments, died of influenza in March 1919.',
    'Trotsky had fevers and missed Lenin’s funeral in 1924.',
    'Lenin died before his testament could be read out in 1924.',
  )
  test.each([
    ['by a name that one claim has', ['Sverdlov was dead'], 'c1-l1'],
    ['by a year', ['something in 1919'], 'c1-l1'],
    ['by a word with another ending', ['He had a fever'], 'c2-l1'],
    [
      'each line to the claim with which it shares most',
      ['Testament of Lenin', 'Lenin’s funeral missed'],
      'c2-l2 c3-l1',
    ],
    ['none for words that say nothing', ['this was because of that'], ''],
    ['none for an empty line', [''], ''],
  ])('%s', (_, recalled, pairs) => {
    expect(
      [...pairLines(lines(...recalled), card)]
        .map((p) => p.join('-'))
        .sort()
        .join(' '),
    ).toBe(pairs)
  })
  test('a word of every claim pairs nothing', () => {
    expect(pairLines(lines('Stalin'), claims('Stalin won.', 'Stalin waited.')).size).toBe(0)
  })
  test('a line that says the very words of a claim is paired with it, and every pair is one to one', () => {
    const words = fc.array(fc.constantFrom('frost', 'wheat', 'corn', 'laws', 'price', 'bread', 'riot', '1845'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 6 }), (a, b) => {
        const said = lines(...a.map((w) => w.join(' ')))
        const asked = claims(...b.map((w) => w.join(' ')))
        const pairs = pairLines(said, asked)
        expect(new Set(pairs.values()).size).toBe(pairs.size)
        expect(pairs).toEqual(pairLines(said, asked))
      }),
    )
    expect(pairLines(lines(card[1]!.text), card).get('c2')).toBe('l1')
  })
})
