import { describe, expect, test } from 'vitest'
import { builtInDecks, deckForQuestion, questionsFor, sampleMap } from '@/content'
import { checkShape } from '@/lib/domain/map/check-shape'
import { claimsOf, inTray, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { LIMITS } from '@/lib/domain/shared/limits'

const { id, deck } = builtInDecks[0]!
const claims = deck.cards.flatMap((c) => c.claims)
const refs = new Set(claims.map((c) => c.ref))

describe('the built-in deck', () => {
  test('has 14 cards and 52 claims, each with a factor and a historian’s note', () => {
    expect(deck.cards).toHaveLength(14)
    expect(claims).toHaveLength(52)
    expect(claims.filter((c) => c.factor === null || !c.note)).toEqual([])
  })

  test('is numbered card by card', () => {
    expect(claims.map((c) => c.ref)).toEqual(
      deck.cards.flatMap((card, i) => card.claims.map((_, j) => `${i + 1}.${j + 1}`)),
    )
  })

  test('says of six claims that they were put right', () => {
    const wrong = claims.filter((c) => c.note?.verdict === 'put-right')
    expect(wrong.map((c) => c.ref)).toEqual(['3.3', '5.3', '9.4', '9.5', '10.2', '14.4'])
    for (const claim of wrong) expect(claim.note?.text).toMatch(/^Put right/)
  })

  test('fits on cards: no text over 220 characters, no note over 300', () => {
    expect(claims.filter((c) => c.text.length > 220 || (c.note?.text.length ?? 0) > 300)).toEqual([])
    expect(LIMITS.text).toBeGreaterThan(300)
  })

  test('awaits a history teacher’s sign-off', () => expect(deck.signedOff).toBe(false))
})

describe('the questions', () => {
  const questions = questionsFor(id)

  test('are eight, and belong to the deck', () => expect(questions).toHaveLength(8))

  test.each(questions.map((q) => [q.id, q] as const))(
    '%s is answered by claims of the deck and names a factor it has',
    (_, q) => {
      expect(q.sides.flatMap((s) => s.refs).filter((ref) => !refs.has(ref))).toEqual([])
      expect(q.sides.length).toBeGreaterThan(1)
      const sorted = deckForQuestion(deck, q)
      const { statedFactor, from, to } = q.question
      if (statedFactor !== null) expect(sorted.factors.map((f) => f.id)).toContain(statedFactor)
      expect(from! < to!).toBe(true)
    },
  )
})

describe('the sample map', () => {
  const paragraphs = paragraphsInOrder(sampleMap)

  test('is a map whose records fit together', () => expect(checkShape(sampleMap).ok).toBe(true))

  test('has every claim of the deck once, placed or in the tray', () => {
    const fromDeck = sampleMap.claims.filter((c) => c.card !== null)
    expect(fromDeck).toHaveLength(52)
    expect(sampleMap.claims.filter((c) => !inTray(c)).length).toBeGreaterThanOrEqual(14)
  })

  test('is finished: points, link backs, sides, evidence, weights of a hundred, a judgement', () => {
    for (const p of paragraphs) {
      expect(p.point && p.linkBack && towardsAnswer(sampleMap, p.id)).toBeTruthy()
      expect(claimsOf(sampleMap, p.id).map((c) => c.role)).toEqual(
        expect.arrayContaining(['claim', 'evidence', 'explanation']),
      )
    }
    expect(paragraphs.reduce((sum, p) => sum + p.weight!, 0)).toBe(100)
    expect(sampleMap.judgement).toMatchObject({ stance: 2, mainFactor: 'power-base' })
    expect(sampleMap.relations.filter((r) => r.kind === 'links' && r.label !== '').length).toBeGreaterThanOrEqual(3)
  })
})
