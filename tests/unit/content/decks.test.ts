import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { builtInDecks, questionsFor } from '@/content'
import { Factor } from '@/lib/domain/shared/factor'
import { EDGES, HUES, ICONS } from '@/lib/domain/shared/factor-look'
import { sourcesOf } from '@/lib/domain/shared/note'

/** A work by its author, its title and, in brackets at the end, its year or years. */
const WORK = /^\p{Lu}.* \p{Lu}[\p{L}’-]+.*, .+ \(\d{4}(–\d{2})?\)$/u
const STATES_A_FACT = /\b\d{4}\b|\b\d[\d,.]*( million| per cent)?\b/

const Further = z.object({
  moreFactors: z.array(Factor).default([]),
  cards: z.array(z.object({ claims: z.array(z.object({ alsoFactors: z.array(z.string()).default([]) })) })),
})

/** The ids of a deck's further factors, as it lists them and as its claims name them. */
function furtherFactors(deck: unknown) {
  const { moreFactors, cards } = Further.parse(deck)
  return {
    drawn: moreFactors,
    moreFactors: moreFactors.map((f) => f.id),
    alsoFactors: cards.flatMap((c) => c.claims.flatMap((q) => q.alsoFactors)),
  }
}

describe.each(builtInDecks)('the deck “$id”', ({ id, deck }) => {
  const claims = deck.cards.flatMap((c) => c.claims)
  const noted = claims.flatMap(({ ref, note }) => (note ? [{ ref, ...note }] : []))

  test('has eight cards or more, each a heading with two bullets or more', () => {
    expect(deck.cards.length).toBeGreaterThanOrEqual(8)
    expect(deck.cards.filter((c) => c.claims.length < 2)).toEqual([])
    expect(new Set(deck.cards.map((c) => c.question)).size).toBe(deck.cards.length)
  })

  test('is numbered card by card', () => {
    expect(claims.map((c) => c.ref)).toEqual(
      deck.cards.flatMap((card, i) => card.claims.map((_, j) => `${i + 1}.${j + 1}`)),
    )
  })

  test('gives every claim a factor that it lists, and lists none that it does not use', () => {
    expect(claims.filter((c) => c.factor === null)).toEqual([])
    const used = new Set(claims.flatMap((c) => [c.factor, c.secondFactor]))
    expect(deck.factors.filter((f) => !used.has(f.id))).toEqual([])
  })

  test('has further factors only for questions that list them, each with claims', () => {
    const { moreFactors, alsoFactors } = furtherFactors(deck)
    const listed = questionsFor(id).flatMap((q) => q.factors ?? [])
    expect(moreFactors.filter((f) => !listed.includes(f) || !alsoFactors.includes(f))).toEqual([])
    expect(alsoFactors.filter((f) => !moreFactors.includes(f))).toEqual([])
  })

  test('draws its factors by the names of the program’s own tables, where it says how', () => {
    for (const { icon, hue, edge } of [...deck.factors, ...furtherFactors(deck).drawn]) {
      expect([undefined, ...ICONS]).toContain(icon)
      expect([undefined, ...HUES]).toContain(hue)
      expect([undefined, ...EDGES]).toContain(edge)
    }
  })

  test('says no sentence twice', () => expect(new Set(claims.map((c) => c.text)).size).toBe(claims.length))

  test('has evidence, explanation and judgement among its claims', () => {
    const roles = claims.map((c) => c.role)
    for (const role of ['claim', 'evidence', 'explanation', 'judgement'] as const) {
      expect(roles.filter((r) => r === role).length, role).toBeGreaterThanOrEqual(3)
    }
  })

  test('has a fact with a date or a figure for every factor', () => {
    const dated = claims.filter((c) => c.role === 'evidence' && STATES_A_FACT.test(c.text))
    const proved = new Set(dated.flatMap((c) => [c.factor, c.secondFactor]))
    expect(deck.factors.filter((f) => !proved.has(f.id))).toEqual([])
  })

  test('has a historian’s note on at least half of its claims, and on each that is a judgement', () => {
    expect(noted.length).toBeGreaterThanOrEqual(claims.length / 2)
    expect(claims.filter((c) => c.role === 'judgement' && !c.note)).toEqual([])
  })

  test.each(noted)('$ref: the note names the works that it rests on', (note) => {
    const works = sourcesOf(note)?.split('; ') ?? []
    expect(works.length).toBeGreaterThan(0)
    for (const work of works) expect(work).toMatch(WORK)
  })

  test('says of a claim that was put right what is often got wrong, and ships none that is wrong', () => {
    for (const note of noted.filter((n) => n.verdict === 'put-right')) expect(note.text).toMatch(/^Put right/)
    expect(noted.filter((n) => n.verdict === 'wrong')).toEqual([])
  })

  test('fits on cards: no text over 220 characters, no note over 300', () => {
    expect(claims.filter((c) => c.text.length > 220 || (c.note?.text.length ?? 0) > 300)).toEqual([])
  })

  test('is written in the program’s own hand: curly quotes, no double spaces, one full stop at the end', () => {
    const texts = [
      deck.title,
      ...deck.cards.map((c) => c.question),
      ...claims.flatMap((c) => [c.text, c.note?.text ?? 'None.']),
    ]
    expect(texts.filter((t) => /["']| {2}|\s$/.test(t))).toEqual([])
    expect(claims.filter((c) => !/[.?!]”?$/.test(c.text))).toEqual([])
  })

  test('awaits a history teacher’s sign-off', () => expect(deck.signedOff).toBe(false))
})
