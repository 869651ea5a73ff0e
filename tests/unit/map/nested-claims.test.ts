import { describe, expect, test } from 'vitest'
import { Deck } from '@/lib/domain/deck/deck'
import { applyChange } from '@/lib/domain/map/apply-change'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { moveClaims } from '@/lib/domain/map/commands/move-claims'
import { moveToNewParagraph } from '@/lib/domain/map/commands/move-to-new-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { deckFromMap } from '@/lib/domain/map/deck-from-map'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { Question } from '@/lib/domain/question/question'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { writeHowfar } from '@/lib/formats/howfar/write-howfar'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({
  paragraphs: { p1: { claims: { x: 'claim' } }, p2: {} },
  tray: { a: 'claim', b: 'evidence', c: 'explanation', d: 'evidence', e: 'claim' },
  nested: { b: 'a', c: 'a', d: 'c' },
})
const toP1 = (id: string) => ({ id, paragraph: 'p1', relationId: `new ${id}` })

describe('a bullet that was nested in the deck', () => {
  test('follows the one it is under into a paragraph, and hangs under it as evidence or explanation', () => {
    const moved = mapAfter(map, moveClaim, toP1('a'))
    expect(outlineOf(moved)).toBe('p1: x a (b c (d)) | p2:')
    expect(moved.relations.map((r) => `${r.from} ${r.kind} ${r.to}`)).toEqual([
      'a supports p1',
      'b exemplifies a',
      'c supports a',
      'd exemplifies c',
    ])
  })

  test('goes with it into a new paragraph, and together with others', () => {
    const begun = mapAfter(map, moveToNewParagraph, {
      id: 'a',
      paragraph: 'p3',
      towards: 'supports' as const,
      towardsId: 'to',
      relationId: 'new',
    })
    expect(outlineOf(begun)).toBe('p1: x | p2: | p3: a (b c (d))')
    const ids = ['d', 'c', 'a', 'e'].map((id) => ({ id, relationId: `new ${id}` }))
    expect(outlineOf(mapAfter(map, moveClaims, { claims: ids, paragraph: 'p2' }))).toBe('p1: x | p2: a (b c (d)) e')
  })

  test('can be placed first, and finds its parent when it comes later', () => {
    const apart = mapAfter(map, moveClaim, { ...toP1('b'), paragraph: 'p2' })
    expect(outlineOf(apart)).toBe('p1: x | p2: b')
    expect(outlineOf(mapAfter(apart, moveClaim, toP1('a')))).toBe('p1: x a (c (d)) | p2: b')
    const parentIn = mapAfter(mapAfter(map, moveClaim, toP1('a')), moveClaim, { ...toP1('b'), paragraph: 'p2' })
    expect(outlineOf(mapAfter(parentIn, moveClaim, { ...toP1('b'), relationId: 'back' }))).toBe(
      'p1: x a (c (d) b) | p2:',
    )
  })

  test('stands where the student says, if the student says', () => {
    const parentIn = mapAfter(map, moveClaim, toP1('a'))
    const out = mapAfter(parentIn, moveClaim, { ...toP1('b'), under: null, relationId: 'own' })
    expect(outlineOf(out)).toBe('p1: x a (c (d)) b | p2:')
    expect(outlineOf(mapAfter(out, moveClaim, { ...toP1('b'), relationId: 'again' }))).toBe('p1: x a (c (d)) b | p2:')
  })

  test('is a claim like any other when what it was under is gone', () => {
    const alone = mapAfter(map, removeClaim, { id: 'a' })
    expect(outlineOf(mapAfter(alone, moveClaim, toP1('b')))).toBe('p1: x b | p2:')
  })

  test('one undo takes all of it back', () => {
    const change = moveClaim.run(map, toP1('a'))
    if (!change.ok) throw new Error(change.refusal.message)
    const moved = applyChange(map, change.value)
    expect(applyChange(moved, reverseChange(change.value))).toEqual(map)
  })

  test('what a mate took away in the meantime is left out, and the rest arrives', () => {
    const change = moveClaim.run(map, toP1('a'))
    if (!change.ok) throw new Error(change.refusal.message)
    expect(outlineOf(applyChange(mapAfter(map, removeClaim, { id: 'c' }), change.value))).toBe('p1: x a (b) d | p2:')
  })
})

test('nesting survives deck, map, file and deck again', () => {
  const claim = (text: string, under: number | null) => ({
    text,
    factor: null,
    role: 'claim',
    taggedFrom: 'none',
    under,
  })
  const deck = Deck.parse({
    title: 'Notes',
    factors: [],
    cards: [
      { question: 'Land', claims: [claim('One.', null), claim('Two.', 0), claim('Three.', 1), claim('Four.', 0)] },
    ],
  })
  const made = mapFromDeck('m', deck, Question.parse({ text: 'How far?', form: 'cause' }))
  expect(made.claims.map((c) => c.under ?? null)).toEqual([null, 'c1.1', 'c1.2', 'c1.1'])
  const read = parseHowfar(new TextEncoder().encode(writeHowfar(made)), 'map.json')
  if (!read.ok) throw new Error(read.refusal.message)
  expect(deckFromMap(read.value).cards[0]?.claims.map((c) => c.under)).toEqual([null, 0, 1, 0])
})

test('a bullet under itself or under one after it is refused', () => {
  const claim = { text: 'One.', factor: null, role: 'claim', taggedFrom: 'none', under: 0 }
  const read = Deck.safeParse({ title: 'Notes', factors: [], cards: [{ question: 'Land', claims: [claim] }] })
  expect(read.error?.issues[0]?.message).toBe('“Land”: a bullet can only be under one before it.')
})
