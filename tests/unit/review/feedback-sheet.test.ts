import { describe, expect, test } from 'vitest'
import { sampleMap, feedbackSheetWords as words } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { CheckId, Finding } from '@/lib/domain/plan/finding'
import { type CountedPlan, draftSheet, refreshSheet } from '@/lib/domain/review/draft-sheet'
import { isCheck, planCountWords, type SheetPart } from '@/lib/domain/review/feedback-sheet'

const finding = (check: CheckId): Finding => ({
  check,
  say: '',
  severity: 'fix',
  nodes: [],
  message: '',
  fix: { label: '', place: { at: 'map', open: 'outline' } },
})
const plan = (n: number, checks: CheckId[], rest: Partial<CountedPlan> = {}): CountedPlan => ({
  name: `Heron ${n}`,
  map: { ...sampleMap, claims: [] },
  findings: checks.map(finding),
  toReadAloud: false,
  ...rest,
})
const many = (count: number, checks: CheckId[]) => Array.from({ length: count }, (_, i) => plan(i, checks))
const counts = (plans: CountedPlan[], part: SheetPart) =>
  draftSheet(plans, words)
    .lines.filter((l) => l.part === part)
    .map((l) => [l.id, l.count])
const withWrongCard = (n: number, dealtWith = false): CountedPlan => {
  const [claim] = sampleMap.claims.filter((c) => c.paragraph !== null)
  const wrong = { ...claim!, note: { verdict: 'wrong' as const, text: 'He lost the post in 1925.' } }
  const map: ArgumentMap = { ...sampleMap, claims: [{ ...wrong, noteDealtWith: dealtWith }] }
  return plan(n, [], { map })
}

describe('a sheet drafted from counts', () => {
  test('says of a check what most plans have, and what many miss, most first', () => {
    const plans = [...many(9, ['B4', 'E4']), ...many(6, ['E4', 'J2'])]
    expect(counts(plans, 'miss')).toEqual([
      ['miss:E4', 15],
      ['miss:B4', 9],
      ['miss:J2', 6],
    ])
    expect(counts(plans, 'keep')).toContainEqual(['keep:J2', 9])
    expect(counts(plans, 'keep')).not.toContainEqual(['keep:E4', 0])
  })

  test('counts a check once a plan, however often it was found there', () => {
    expect(counts([plan(1, ['E1', 'E1', 'E1'])], 'miss')).toEqual([['miss:E1', 1]])
  })

  test('praises nothing that fewer than five do', () => {
    expect(counts(many(4, []), 'keep')).toEqual([])
    expect(counts(many(5, []), 'keep').length).toBeGreaterThan(0)
  })

  test('puts right the wrong cards that are placed and not dealt with', () => {
    const lines = draftSheet([withWrongCard(1), withWrongCard(2), withWrongCard(3, true)], words).lines
    expect(lines.filter((l) => l.part === 'right')).toMatchObject([{ count: 2, text: 'He lost the post in 1925.' }])
  })

  test('names who reads aloud only where the pupil agreed, and a task for each code that is on', () => {
    const plans = [plan(1, ['B4'], { toReadAloud: true }), plan(2, ['B4'])]
    const { lines } = draftSheet(plans, words)
    expect(lines.find((l) => l.part === 'hear')?.text).toBe('To read aloud: Heron 1.')
    expect(lines.filter((l) => l.part === 'task').map((l) => l.id)).toEqual(['task:first', 'task:CO', 'task:none'])
  })

  test('of nobody says nothing but what to do', () => {
    expect(draftSheet([], words).lines.every((l) => l.part === 'task')).toBe(true)
  })

  test('has words for checks that there are, and for no other', () => {
    expect(Object.keys(words.checks).filter((id) => !isCheck(id))).toEqual([])
  })
})

describe('a sheet that the teacher has worked on', () => {
  const drafted = draftSheet(many(9, ['B4', 'E4']), words)
  const worked = {
    ...drafted,
    lines: drafted.lines.map((l) =>
      l.id === 'miss:B4' ? { ...l, text: 'Answer the other side!', edited: true } : { ...l, on: false },
    ),
  }

  test('keeps words, ticks and order when the counts move', () => {
    const refreshed = refreshSheet(worked, draftSheet(many(12, ['B4', 'E4', 'J2']), words))
    expect(refreshed.lines.find((l) => l.id === 'miss:B4')).toMatchObject({ text: 'Answer the other side!', count: 12 })
    expect(refreshed.lines.find((l) => l.id === 'miss:E4')).toMatchObject({ on: false, count: 12 })
    expect(refreshed.lines.find((l) => l.id === 'miss:J2')).toMatchObject({ on: false, count: 12 })
    expect(refreshed.plans).toBe(12)
  })

  test('loses a line that nothing counts any more, unless its words are the teacher’s', () => {
    const ids = refreshSheet(worked, draftSheet(many(9, []), words)).lines.map((l) => l.id)
    expect(ids).toContain('miss:B4')
    expect(ids).not.toContain('miss:E4')
  })
})

test.each([
  [0, 'a few'],
  [4, 'a few'],
  [5, '5'],
  [24, '24'],
])('%i plans are said as “%s”', (count, said) => expect(planCountWords(count)).toBe(said))
