import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { contributionsTo } from '@/lib/domain/weighing/contributions'
import { mapGraph } from '@/lib/domain/weighing/map-graph'
import { SEMANTICS_IDS } from '@/lib/domain/weighing/semantics'
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
      expect(contributionsTo(other, ANSWER)).toEqual(contributionsTo(one, ANSWER))
    }),
    { numRuns: 60 },
  )
})

describe('what something adds', () => {
  test('is the strength with it less the strength once it is removed from the map', () => {
    fc.assert(
      fc.property(arbitraryMap(40), fc.constantFrom(...SEMANTICS_IDS), (map, semantics) => {
        const whole = weighMap(map, semantics)
        for (const { id, kind, by } of contributionsTo(whole, ANSWER) ?? []) {
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
    const found = contributionsTo(weighMap(sampleMap), ANSWER)!
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
