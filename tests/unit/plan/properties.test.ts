import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { TABLES } from '@/lib/domain/map/change'
import { findingsOf, runChecks } from '@/lib/domain/plan/checks/find'
import { findRepeats } from '@/lib/domain/plan/find-repeats'
import { findingKey } from '@/lib/domain/plan/open-findings'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { factorPlan, outcomePlan } from '@/tests/builders/clean-plans'
import { draws } from '@/tests/builders/draws'

/** Any plan: as scripts of commands leave it, or a good one with its parts mixed with theirs. */
const anyMap: fc.Arbitrary<ArgumentMap> = fc.oneof(
  { weight: 3, arbitrary: arbitraryMap(40) },
  { weight: 1, arbitrary: fc.constantFrom(factorPlan, outcomePlan, sampleMap) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(factorPlan, outcomePlan, sampleMap), arbitraryMap(20))
      .map(([good, odd]) => ({ ...good, question: odd.question, judgement: odd.judgement })),
  },
)

/** The same map with its records in another order. */
const shuffled = (map: ArgumentMap) =>
  fc
    .tuple(...TABLES.map((table) => fc.shuffledSubarray(map[table] as unknown[], { minLength: map[table].length })))
    .map((tables): ArgumentMap => ({ ...map, ...Object.fromEntries(TABLES.map((table, i) => [table, tables[i]])) }))

describe('whatever is on a map', () => {
  test('no check breaks, and every finding points at what is there', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { findings, broken } = runChecks(map, defaultPlanRules)
        expect(broken).toEqual([])
        const there = new Set(['answer', ...[...map.claims, ...map.paragraphs].map((r) => r.id)])
        for (const { nodes, message, fix } of findings) {
          expect(nodes.length).toBeGreaterThan(0)
          expect(nodes.filter((id) => !there.has(id))).toEqual([])
          if ('id' in fix.place) expect(there.has(fix.place.id)).toBe(true)
          expect(message.trim()).not.toBe('')
        }
      }),
      { numRuns: draws(200, 1_000) },
    )
  })

  test('the order of its records changes nothing', () => {
    fc.assert(
      fc.property(
        anyMap.chain((map) => fc.tuple(fc.constant(map), shuffled(map))),
        ([map, other]) => {
          expect(findingsOf(other, defaultPlanRules)).toEqual(findingsOf(map, defaultPlanRules))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('two findings of one check are about other nodes, so that one can be set aside without the other', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const keys = findingsOf(map, defaultPlanRules).map(findingKey)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('what lies in the tray is not looked at', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const placed = new Set(map.claims.filter((c) => c.paragraph !== null).map((c) => c.id))
        const claims = new Set(map.claims.map((c) => c.id))
        for (const { nodes } of findingsOf(map, defaultPlanRules))
          expect(nodes.filter((id) => claims.has(id) && !placed.has(id))).toEqual([])
      }),
    )
  })
})

test('repeats are those that comparing every text with every other finds', () => {
  const text = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 }).map((letters) => new Set(letters))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const slow = texts.flatMap((a, i) =>
        texts.flatMap((b, j): [number, number][] => {
          const short = Math.min(a.size, b.size)
          const shared = [...a].filter((stem) => b.has(stem)).length
          return i < j && short >= 4 && shared * 10 >= short * 8 ? [[i, j]] : []
        }),
      )
      expect(findRepeats(texts)).toEqual(slow)
    }),
  )
})
