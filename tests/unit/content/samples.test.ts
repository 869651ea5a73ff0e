import { describe, expect, test } from 'vitest'
import { builtInDecks, deckForQuestion, defaultPlanRules, questionsFor, sampleMaps } from '@/content'
import { checkShape } from '@/lib/domain/map/check-shape'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { claimsOf, inTray, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { runChecks } from '@/lib/domain/plan/checks/find'
import { readVerdict } from '@/lib/domain/weighing/verdict'

const started = builtInDecks.flatMap(({ id, deck }) =>
  questionsFor(id).map((q) => mapFromDeck('start', deckForQuestion(deck, q), q.question)),
)

describe.each(sampleMaps)('the sample “$id”', (map) => {
  const paragraphs = paragraphsInOrder(map)
  const start = started.find((m) => m.question.text === map.question.text)!

  test('is a map whose records fit together', () => expect(checkShape(map).ok).toBe(true))

  test('answers a question of its deck, and has every claim and note of the deck once', () => {
    expect(map.question).toEqual(start.question)
    expect(map.factors).toEqual(start.factors)
    expect(map.cards).toEqual(start.cards)
    const what = (m: typeof map) =>
      m.claims.flatMap((c) => (c.card === null ? [] : [{ id: c.id, text: c.text, factor: c.factor, note: c.note }]))
    expect(what(map)).toEqual(what(start))
    expect(map.claims.filter((c) => !inTray(c)).length).toBeGreaterThanOrEqual(14)
  })

  test('is finished: points, link backs, sides, evidence, weights of a hundred, a judgement', () => {
    for (const p of paragraphs) {
      expect(p.point && p.linkBack && towardsAnswer(map, p.id)).toBeTruthy()
      expect(claimsOf(map, p.id).map((c) => c.role)).toEqual(
        expect.arrayContaining(['claim', 'evidence', 'explanation']),
      )
    }
    expect(paragraphs.reduce((sum, p) => sum + p.weight!, 0)).toBe(100)
    expect(map.judgement.text && map.judgement.lineOfArgument && map.judgement.criteria.length).toBeTruthy()
    expect(map.judgement.stance).not.toBeNull()
    expect(map.relations.filter((r) => r.kind === 'links' && r.label !== '').length).toBeGreaterThanOrEqual(3)
  })

  test('leaves nothing that must be mended, and no note that waits for an answer on what is used', () => {
    expect(runChecks(map, defaultPlanRules).findings.filter((f) => f.severity === 'fix')).toEqual([])
    const waiting = map.claims.filter((c) => !inTray(c) && c.note?.verdict === 'contested' && !c.noteDealtWith)
    expect(waiting).toEqual([])
  })

  test('judges as it weighs, to a step of the line', () => {
    const { verdict } = readVerdict(map)
    expect(Math.abs(verdict!.tick - map.judgement.stance!)).toBeLessThanOrEqual(1)
  })

  test('tells a change in each paragraph, where it is change that the question asks for', () => {
    if (map.question.form !== 'change') return
    for (const { change } of paragraphs) {
      for (const part of ['before', 'after', 'pace', 'forWhom'])
        expect(change).toHaveProperty(part, expect.stringMatching(/\S/))
    }
  })
})

test('the finished samples are of two types of question or more', () => {
  expect(new Set(sampleMaps.map((m) => m.question.form)).size).toBeGreaterThanOrEqual(2)
})
