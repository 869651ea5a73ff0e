import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { demoClass } from '@/content/demo-class/demo-class'
import { PUPILS } from '@/content/demo-class/pupils'
import { foldChanges } from '@/lib/domain/map/apply-change'
import { checkShape } from '@/lib/domain/map/check-shape'
import { runChecks } from '@/lib/domain/plan/checks/find'
import { equal } from '@/lib/domain/shared/equal'
import { readVerdict } from '@/lib/domain/weighing/verdict'

const demo = demoClass()
const begun = demo.pupils.filter((p) => p.changes.length > 0)
const handedIn = begun.filter((p) => p.handIns.length > 0)
const mapOf = (p: (typeof begun)[number], after = p.changes.length) =>
  foldChanges(demo.start, p.changes.slice(0, after))
const maps = handedIn.map((p) => mapOf(p))
const checksIn = (p: (typeof begun)[number], after?: number) =>
  new Set(runChecks(mapOf(p, after), defaultPlanRules).findings.map((f) => f.check))

describe('the demonstration class', () => {
  test('has thirty pupils in every state of work, and is the same each time', () => {
    expect(demo.pupils).toHaveLength(30)
    expect(new Set(PUPILS.map((p) => p.work)).size).toBe(7)
    expect(demoClass()).toEqual(demo)
  })

  test('has maps of about forty claims, ten to twenty-four placed, in three to five paragraphs', () => {
    for (const map of maps) {
      expect(map.claims.length).toBeGreaterThanOrEqual(37)
      expect(map.claims.length).toBeLessThanOrEqual(50)
      const placed = map.claims.filter((c) => c.paragraph !== null).length
      expect(placed).toBeGreaterThanOrEqual(10)
      expect(placed).toBeLessThanOrEqual(24)
      expect(map.paragraphs.length).toBeGreaterThanOrEqual(3)
      expect(map.paragraphs.length).toBeLessThanOrEqual(5)
    }
  })

  test('has maps of whole shape, and journals whose every change did something', () => {
    for (const pupil of begun) {
      expect(checkShape(mapOf(pupil)).ok).toBe(true)
      let map = demo.start
      for (const change of pupil.changes) {
        const next = foldChanges(map, [change])
        expect(equal(next, map)).toBe(false)
        map = next
      }
    }
  })

  test('weighs causes that the class was given, and how it turned out is none of them', () => {
    const given = demo.start.factors.map((f) => f.id)
    expect(given.filter((id) => id === 'success' || id === 'failure')).toEqual([])
    const weighed = begun.flatMap((p) => mapOf(p).paragraphs.map((paragraph) => paragraph.factor))
    expect(weighed.filter((id) => id === null || !given.includes(id))).toEqual([])
  })

  test('judges as it weighs: no map says more than a step otherwise than its pupil', () => {
    const apart = begun.flatMap((p) => {
      const map = mapOf(p)
      const { verdict } = readVerdict(map)
      return verdict && map.judgement.stance !== null ? Math.abs(verdict.tick - map.judgement.stance) : []
    })
    expect(apart.length).toBeGreaterThanOrEqual(20)
    expect(Math.max(...apart)).toBeLessThanOrEqual(1)
  })

  test('holds different plans: two share one point of a paragraph at most', () => {
    const points = maps.map((m) => new Set(m.paragraphs.map((p) => p.point)))
    for (const [i, a] of points.entries())
      for (const b of points.slice(i + 1)) expect([...a].filter((p) => b.has(p)).length).toBeLessThanOrEqual(1)
    expect(new Set(maps.map((m) => m.judgement.text)).size).toBeGreaterThanOrEqual(18)
  })

  test('gives a teacher something to find: open counters, no test, loose evidence, disputed cards, and some with nothing', () => {
    const found = handedIn.map((p) => checksIn(p))
    for (const check of ['B4', 'J2', 'E3'] as const)
      expect(found.filter((f) => f.has(check)).length, check).toBeGreaterThanOrEqual(3)
    expect(found.filter((f) => f.has('E5')).length).toBeGreaterThanOrEqual(1)
    expect(found.filter((f) => f.size === 0).length).toBeGreaterThanOrEqual(3)
  })

  test('has three who tried again after a return, and put right what the comments were about', () => {
    const again = handedIn.filter((p) => p.handIns.length > 1)
    expect(again).toHaveLength(3)
    for (const pupil of again) {
      const [first, second] = pupil.handIns
      expect(first?.returned?.comments.length).toBeGreaterThan(0)
      expect(checksIn(pupil, second?.after).size).toBeLessThan(checksIn(pupil, first?.after).size)
      for (const { node } of first!.returned!.comments) {
        const map = mapOf(pupil, first!.after)
        const there = ['answer', null, ...map.claims.map((c) => c.id), ...map.paragraphs.map((p) => p.id)]
        expect(there).toContain(node)
      }
    }
  })
})
