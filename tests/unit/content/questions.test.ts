import { describe, expect, test } from 'vitest'
import { builtInDecks, deckForQuestion, questionsFor } from '@/content'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import { looksOf } from '@/lib/domain/shared/looks-of'

const asked = builtInDecks.flatMap(({ id, deck }) => questionsFor(id).map((q) => ({ name: `${id} ${q.id}`, deck, q })))

describe.each(builtInDecks)('the questions of “$id”', ({ id }) => {
  const questions = questionsFor(id)

  test('are four or more, each with an id of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(4)
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length)
  })

  test('are of three types or more', () => {
    expect(new Set(questions.map((q) => q.question.form)).size).toBeGreaterThanOrEqual(3)
  })
})

describe.each(asked)('$name', ({ deck, q }) => {
  const claims = deck.cards.flatMap((c) => c.claims)
  const sorted = deckForQuestion(deck, q)
  const factors = sorted.factors.map((f) => f.id)
  const type = QUESTION_TYPES[q.question.form]

  test('is answered by claims of the deck, on two sides or more', () => {
    const refs = new Set(claims.map((c) => c.ref))
    expect(q.sides.flatMap((s) => s.refs).filter((ref) => !refs.has(ref))).toEqual([])
    expect(q.sides.length).toBeGreaterThan(1)
    for (const side of q.sides) expect(side.refs.length, side.name).toBeGreaterThan(0)
  })

  test('names factors that the deck has, as many as its type asks for', () => {
    const { statedFactor, statedRival } = q.question
    for (const id of q.factors ?? []) expect(factors).toContain(id)
    expect(statedFactor === null).toBe(type.names === null)
    expect(statedRival === null).toBe(!type.names?.two)
    for (const id of [statedFactor, statedRival]) if (id !== null) expect(factors).toContain(id)
    expect(statedFactor === statedRival && statedFactor !== null).toBe(false)
  })

  test('says in a phrase what is explained, judged or compared', () => {
    expect(q.question.outcome).toMatch(/\S+ \S+/)
    expect(q.question.outcomeTerms.length).toBeGreaterThan(1)
  })

  test('has claims for every factor that it lists', () => {
    const used = new Set(sorted.cards.flatMap((c) => c.claims.map((claim) => claim.factor)))
    expect((q.factors ?? []).filter((id) => !used.has(id))).toEqual([])
  })

  test('draws no two factors in one colour and edge, nor with one picture', () => {
    const looks = [...looksOf(sorted.factors).values()]
    expect(new Set(looks.map(({ hue, edge }) => `${hue} ${edge}`)).size).toBe(looks.length)
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(looks.length)
  })

  test('covers years in order', () => expect(q.question.from! < q.question.to!).toBe(true))

  test('has a side for each factor that it names, and others', () => {
    const sides = q.sides.map((s) => s.name)
    const named = [q.question.statedFactor, q.question.statedRival].filter((id) => id !== null)
    expect(sides).toEqual(expect.arrayContaining(named))
    if (type.compared === 'two') expect(sides.filter((name) => !named.includes(name))).toEqual(['both'])
  })

  test('sorts by what caused, and not by how it turned out, where it asks for causes', () => {
    if (type.compared === 'sides') return
    expect(factors.filter((id) => id === 'success' || id === 'failure')).toEqual([])
    expect(q.sides.map((s) => s.name).filter((name) => !factors.includes(name) && name !== 'both')).toEqual([])
  })

  test('has a note on what is thin or wants care', () => expect(q.note).toMatch(/\S.*[.?]$/))
})

test('a claim stands under the first of its factors that its question is sorted by, and under none where none is', () => {
  const { deck } = builtInDecks.find((d) => d.id === 'stalin')!
  const question = (id: string) => questionsFor('stalin').find((q) => q.id === id)!
  const factorOf = (ref: string, id: string) =>
    deckForQuestion(deck, question(id))
      .cards.flatMap((c) => c.claims)
      .find((c) => c.ref === ref)
  expect(factorOf('8.2', 'EQ6')).toMatchObject({ factor: 'terror', secondFactor: 'circumstance' })
  expect(factorOf('8.2', 'EQ1')).toMatchObject({ factor: 'power-base', secondFactor: 'circumstance' })
  expect(factorOf('1.1', 'EQ6')).toMatchObject({ factor: null, secondFactor: null })
  expect(factorOf('10.4', 'EQ8')).toMatchObject({ factor: 'success' })
})
