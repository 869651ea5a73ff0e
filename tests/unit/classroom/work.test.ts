import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLate, MOST_IN_A_GROUP } from '@/lib/domain/classroom/assignment'
import { dealGroups } from '@/lib/domain/classroom/deal-groups'
import { workState } from '@/lib/domain/classroom/work-state'

const NOW = new Date('2026-11-20T12:00:00.000Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString()
const handedIn = (more: { withdrawnAt?: string; returnedAt?: string } = {}) => ({
  at: daysAgo(2),
  late: false,
  withdrawnAt: null,
  returnedAt: null,
  ...more,
})

describe('the state of a pupil’s work', () => {
  test.each([
    ['not-started', null, []],
    ['drafting', daysAgo(6.9), []],
    ['stalled', daysAgo(7.1), []],
    ['handed-in', daysAgo(9), [handedIn()]],
    ['again', daysAgo(1), [handedIn(), handedIn()]],
    ['again', daysAgo(1), [handedIn({ returnedAt: daysAgo(1) }), handedIn()]],
    ['returned', daysAgo(1), [handedIn({ returnedAt: daysAgo(1) })]],
    ['drafting', daysAgo(1), [handedIn({ withdrawnAt: daysAgo(1) })]],
    ['handed-in', daysAgo(1), [handedIn(), handedIn({ withdrawnAt: daysAgo(1) })]],
    ['returned', daysAgo(1), [handedIn({ returnedAt: daysAgo(1) }), handedIn({ withdrawnAt: daysAgo(1) })]],
  ] as const)('is %s', (state, changedAt, handIns) => {
    expect(workState({ changedAt, handIns: [...handIns] }, NOW)).toBe(state)
  })
})

describe('a map', () => {
  test('is late from the millisecond after its date on, and never without one', () => {
    const due = NOW.toISOString()
    expect([NOW, new Date(NOW.getTime() + 1)].map((at) => isLate({ dueAt: due }, at, false))).toEqual([false, true])
    expect(isLate({ dueAt: null }, NOW, false)).toBe(false)
  })

  test('that came back from the teacher is never late, however old its date', () => {
    expect(isLate({ dueAt: daysAgo(100) }, NOW, true)).toBe(false)
  })
})

describe('pupils dealt into groups', () => {
  const seats = (n: number) => Array.from({ length: n }, (_, i) => `seat ${i + 1}`)
  const sizesOf = (dealt: Record<string, number>) => {
    const sizes: number[] = []
    for (const n of Object.values(dealt)) sizes[n - 1] = (sizes[n - 1] ?? 0) + 1
    return sizes
  }

  test.each([
    [28, 3, [3, 3, 3, 3, 3, 3, 2, 3, 3, 2]],
    [7, 2, [3, 2, 2]],
    [6, 5, [3, 3]],
    [1, 4, [1]],
    [3, 5, [3]],
    [0, 3, []],
    [30, 1, []],
  ])('%i in groups of %i', (pupils, groupOf, sizes) => {
    const dealt = sizesOf(dealGroups(seats(pupils), groupOf))
    expect([...dealt].sort()).toEqual([...sizes].sort())
  })

  test('all have one, in register order, even and of five at most; nobody is left alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: MOST_IN_A_GROUP }), (pupils, groupOf) => {
        const dealt = dealGroups(seats(pupils), groupOf)
        const numbers = seats(pupils).map((id) => dealt[id]!)
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        const sizes = sizesOf(dealt)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(Math.min(...sizes)).toBeGreaterThan(1)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_IN_A_GROUP)
      }),
    )
  })
})
