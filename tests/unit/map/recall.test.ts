import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Recall } from '@/lib/domain/map/argument-map'
import { BOX_DAYS, isDue, nextRecall, type RecallResult } from '@/lib/domain/map/recall'
import { daysAfter } from '@/lib/domain/shared/when'

describe('days', () => {
  test.each([
    ['2026-11-25', 1, '2026-11-26'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 35, '2028-04-04'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-10-31', 1, '2027-11-01'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i more is %s', (day, more, then) => expect(daysAfter(day, more)).toBe(then))
})

const TODAY = '2026-11-25'
const box = (number: number, due: string): Recall => ({ box: number, due })

describe('the boxes', () => {
  test.each<[string, Recall | null, RecallResult, Recall | null]>([
    ['what was never missed and is had stays out', null, 'had', null],
    ['what is missed comes into box 1, for tomorrow', null, 'missed', box(1, '2026-11-26')],
    ['what is partly had comes into box 1 too', null, 'partly', box(1, '2026-11-26')],
    ['from box 1 to 2, three days on', box(1, TODAY), 'had', box(2, '2026-11-28')],
    ['from box 2 to 3, a week on', box(2, TODAY), 'had', box(3, '2026-12-02')],
    ['from box 3 to 4, sixteen days on', box(3, TODAY), 'had', box(4, '2026-12-11')],
    ['from box 4 to 5, thirty-five days on', box(4, TODAY), 'had', box(5, '2026-12-30')],
    ['out of box 5', box(5, TODAY), 'had', null],
    ['late is as good as on the day', box(2, '2026-09-01'), 'had', box(3, '2026-12-02')],
    ['partly had stays in its box', box(3, TODAY), 'partly', box(3, '2026-12-02')],
    ['missed falls back to box 1 from any', box(5, TODAY), 'missed', box(1, '2026-11-26')],
    ['missed before its day falls back as well', box(4, '2026-12-20'), 'missed', box(1, '2026-11-26')],
    ['had before its day it waits for its day', box(2, '2026-11-26'), 'had', box(2, '2026-11-26')],
    ['partly had before its day too', box(2, '2026-11-26'), 'partly', box(2, '2026-11-26')],
  ])('%s', (_, now, result, then) => expect(nextRecall(now, result, TODAY)).toEqual(then))

  test('what is missed once and then had on each day it is asked takes 62 days and leaves', () => {
    let day = TODAY
    let recall = nextRecall(null, 'missed', day)
    const waits: number[] = []
    while (recall) {
      waits.push((Date.parse(recall.due) - Date.parse(day)) / 86_400_000)
      day = recall.due
      recall = nextRecall(recall, 'had', day)
    }
    expect(waits).toEqual([...BOX_DAYS])
    expect(day).toBe(daysAfter(TODAY, 1 + 3 + 7 + 16 + 35))
  })

  const days = fc.nat({ max: 40_000 }).map((n) => daysAfter('1999-12-20', n))
  const steps = fc.array(
    fc.record({ wait: fc.nat({ max: 60 }), result: fc.constantFrom<RecallResult>('had', 'partly', 'missed') }),
    { maxLength: 40 },
  )
  test('whatever is said and whenever, a box is one of five and its day is to come', () => {
    fc.assert(
      fc.property(days, steps, (start, said) => {
        let today = start
        let recall: Recall | null = null
        for (const { wait, result } of said) {
          today = daysAfter(today, wait)
          const before: Recall | null = recall
          recall = nextRecall(before, result, today)
          if (result === 'missed') expect(recall).toEqual({ box: 1, due: daysAfter(today, 1) })
          if (!recall) continue
          expect(BOX_DAYS[recall.box - 1]).toBeDefined()
          expect(recall.due > today).toBe(true)
          expect(isDue(recall, today)).toBe(false)
          expect(isDue(recall, recall.due)).toBe(true)
          expect(recall.box).toBeLessThanOrEqual((before?.box ?? 0) + 1)
        }
      }),
    )
  })

  test('one evening’s repetition empties no box', () => {
    fc.assert(
      fc.property(days, fc.array(fc.constantFrom<RecallResult>('had', 'partly'), { maxLength: 10 }), (today, said) => {
        const missed = nextRecall(null, 'missed', today)
        expect(said.reduce<Recall | null>((now, result) => nextRecall(now, result, today), missed)).toEqual(missed)
      }),
    )
  })
})
