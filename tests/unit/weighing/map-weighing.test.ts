import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { applyChange } from '@/lib/domain/map/apply-change'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { contributionsTo } from '@/lib/domain/weighing/contributions'
import { flipsOf } from '@/lib/domain/weighing/flips'
import { mapGraph } from '@/lib/domain/weighing/map-graph'
import { SEMANTICS_IDS } from '@/lib/domain/weighing/semantics'
import { LIFTS, LOWERS, sensesFor } from '@/lib/domain/weighing/senses'
import { nextToStrengthen, slopesFor } from '@/lib/domain/weighing/strengthen'
import { verdictOf } from '@/lib/domain/weighing/verdict'
import { survivalOf } from '@/lib/domain/weighing/ways-of-weighing'
import { weighMap } from '@/lib/domain/weighing/weigh-map'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

test('a map becomes a graph: weights are base scores, unset ones a half; a “but” counts half, a link nothing', () => {
  const map = sketchMap({
    paragraphs: { p1: { weight: 45, claims: { a: 'claim', b: 'evidence' } }, p2: {} },
    tray: { t: 'claim', u: 'claim' },
    relations: [
      'a supports p1',
      'b exemplifies a',
      'p1 supports answer',
      'p2 opposes answer',
      'p1 qualifies p2',
      'a links p2',
      'u opposes p2',
    ],
  })
  expect(mapGraph(map).arguments).toEqual([
    { id: ANSWER, tau: 0.5 },
    { id: 'p1', tau: 0.45 },
    { id: 'p2', tau: 0.5 },
    { id: 'a', tau: 0.5 },
    { id: 'b', tau: 0.5 },
    { id: 'u', tau: 0.5 },
  ])
  expect(mapGraph(map).edges).toEqual([
    { source: 'a', target: 'p1', kind: 'support', weight: 1 },
    { source: 'b', target: 'a', kind: 'support', weight: 1 },
    { source: 'p1', target: ANSWER, kind: 'support', weight: 1 },
    { source: 'p1', target: 'p2', kind: 'attack', weight: 0.5 },
    { source: 'p2', target: ANSWER, kind: 'attack', weight: 1 },
    { source: 'u', target: 'p2', kind: 'attack', weight: 1 },
  ])
})

/** The same map with the records of every table in another order. */
function shuffled(map: ArgumentMap, by: number): ArgumentMap {
  const turn = <T>(records: T[]): T[] => {
    const at = records.length === 0 ? 0 : by % records.length
    return [...records.slice(at), ...records.slice(0, at)].reverse()
  }
  return { ...map, paragraphs: turn(map.paragraphs), claims: turn(map.claims), relations: turn(map.relations) }
}

test('maps that differ only in the order of their records weigh exactly the same, and say the same', () => {
  fc.assert(
    fc.property(arbitraryMap(40), fc.nat(), fc.constantFrom(...SEMANTICS_IDS), (map, by, semantics) => {
      const one = weighMap(map, semantics)
      const other = weighMap(shuffled(map, by), semantics)
      expect(new Map(other.graph.byId())).toEqual(one.graph.byId())
      expect(contributionsTo(other)).toEqual(contributionsTo(one))
      expect(flipsOf(other)?.map((f) => [f.how, f.id, f.to, f.tick])).toEqual(
        flipsOf(one)?.map((f) => [f.how, f.id, f.to, f.tick]),
      )
    }),
    { numRuns: 60 },
  )
})

test.each(SEMANTICS_IDS)(
  'a heavier paragraph or claim never weakens what it lifts on every way, under %s',
  (semantics) => {
    fc.assert(
      fc.property(arbitraryMap(40), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (map, pick, weight) => {
        const { graph } = weighMap(map, semantics)
        const at = graph.graph.at(ANSWER)
        const i = pick % graph.graph.size
        const sense = sensesFor(graph, at)[i]
        const tau = graph.graph.tau[i]!
        const heavier = graph.strengthIf(at, { tau: [[i, Math.max(tau, weight)]] })
        if (!graph.converged || heavier === null || (sense !== LIFTS && sense !== LOWERS)) return
        const by = heavier - graph.strengths[at]!
        expect(sense === LIFTS ? by : -by).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  },
)

describe('what something adds', () => {
  test('is the strength with it less the strength once it is removed from the map', () => {
    fc.assert(
      fc.property(arbitraryMap(40), fc.constantFrom(...SEMANTICS_IDS), (map, semantics) => {
        const whole = weighMap(map, semantics)
        for (const { id, kind, by } of contributionsTo(whole) ?? []) {
          const without =
            kind === 'paragraph' ? mapAfter(map, removeParagraph, { id }) : mapAfter(map, removeClaim, { id })
          expect(by).toBeCloseTo(
            whole.graph.strengthOf(ANSWER) - weighMap(without, semantics).graph.strengthOf(ANSWER),
            9,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is told of everything that reaches the topic, the greatest first', () => {
    const found = contributionsTo(weighMap(sampleMap))!
    expect(found[0]).toMatchObject({ id: 'p1', kind: 'paragraph' })
    expect(found.filter((c) => c.kind === 'paragraph')).toHaveLength(4)
    expect(found.map((c) => Math.abs(c.by))).toEqual(found.map((c) => Math.abs(c.by)).sort((a, b) => b - a))
  })

  test('is above zero for what is for, below for what is against, and told of a claim as of the answer', () => {
    const map = sketchMap({
      paragraphs: { p1: { claims: { a: 'claim', b: 'evidence', c: 'claim' } } },
      relations: ['a supports p1', 'b exemplifies a', 'c opposes a', 'p1 supports answer'],
    })
    expect(contributionsTo(weighMap(map), 'a')!.map((x) => [x.id, Math.sign(x.by)])).toEqual([
      ['b', 1],
      ['c', -1],
    ])
  })
})

describe('what to strengthen next', () => {
  const map = sketchMap({
    paragraphs: { p1: { weight: 50, claims: { a: 'claim' } }, p2: { weight: 90, claims: { b: 'claim' } } },
    relations: ['a supports p1', 'b supports p2', 'p1 supports answer', 'p2 opposes answer'],
  })
  test.each<[string, number, string | null, string | null]>([
    ['up: what is for', 1, 'p1', 'a'],
    ['down: what is against', -1, 'p2', 'b'],
    ['either way: what moves the answer most', 0, 'p1', 'a'],
  ])('%s', (_, towards, paragraph, claim) => {
    expect(nextToStrengthen(weighMap(map), towards)).toEqual({ paragraph, claim })
  })

  test('is not what counts all it can already', () => {
    const full = applyChange(map, {
      edits: [{ op: 'update', table: 'paragraphs', id: 'p1', from: {}, to: { weight: 100 } }],
    })
    expect(nextToStrengthen(weighMap(full), 1)?.paragraph).toBeNull()
  })

  test('agrees in direction with taking away, where nothing works both ways', () => {
    const slopes = slopesFor(weighMap(sampleMap))!
    for (const { id, by } of contributionsTo(weighMap(sampleMap))!)
      if (id !== 'p1') expect(Math.sign(slopes.get(id)!)).toBe(Math.sign(by))
  })
})

describe('does it survive?', () => {
  test('the same map is weighed in all four ways, the usual one first', () => {
    const { ways, holds, words } = survivalOf(sampleMap)!
    expect(ways.map((w) => w.id)).toEqual(SEMANTICS_IDS)
    for (const { id, verdict } of ways) expect(verdict).toEqual(verdictOf(sampleMap, id))
    expect(holds).toBe(true)
    expect(words).toBe('It holds: all four ways of weighing say “to some extent”.')
  })

  test.each<[number, number, string]>([
    [
      100,
      0,
      'It nearly holds: “One strong reason can be enough” says “entirely”. So it depends on how one weighs, and you need a reason.',
    ],
    [
      31,
      0,
      'It holds in half of them: “Only clear leads count” says “to some extent”, “One strong reason can be enough” says “to a large extent”. So it depends on how one weighs, and you need a reason.',
    ],
  ])('a word that depends on the way is said to (%i for it, %i against)', (weight, against, words) => {
    const map = sketchMap({
      paragraphs: { p1: { point: 'It paid.', weight }, p2: { point: 'It rained.', weight: against } },
      relations: ['p1 supports answer', 'p2 opposes answer'],
    })
    expect(survivalOf(map)).toMatchObject({ holds: false, words })
  })

  test('there is nothing to ask while nothing bears on the answer', () => {
    expect(survivalOf(sketchMap({}))).toBeNull()
  })
})
