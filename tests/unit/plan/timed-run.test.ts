import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepVersion } from '@/lib/domain/map/commands/keep-version'
import { PHASES, type Phase, phaseAt, totalMs } from '@/lib/domain/plan/clock'
import {
  endsAt,
  hasRunOut,
  inLastMinute,
  leftMs,
  nextMoment,
  phaseOf,
  startRun,
  stepRun,
  TimedRun,
  versionOf,
} from '@/lib/domain/plan/timed-run'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const run = startRun({ minutes: 5, extra: 0 }, START)
const at = (seconds: number) => START + seconds * 1_000

describe('a run', () => {
  test('goes over the wire and comes back', () => expect(TimedRun.parse(JSON.parse(JSON.stringify(run)))).toEqual(run))

  test.each([
    [0, 300, false],
    [240.001, 59.999, true],
    [240, 60, true],
    [239, 61, false],
    [300, 0, false],
    [900, 0, false],
    [-10, 300, false],
  ])('after %d s has %d s left; in the last minute: %s', (elapsed, left, last) => {
    expect(leftMs(run, at(elapsed))).toBe(left * 1_000)
    expect(inLastMinute(run, at(elapsed))).toBe(last)
  })

  test.each([
    ['running', 299.9, false],
    ['running', 300, true],
    ['running', 90_000, true],
    ['stopped', 300, false],
    ['over', 300, false],
  ] as const)('that is %s after %d s is due: %s', (state, elapsed, due) =>
    expect(hasRunOut({ ...run, state }, at(elapsed))).toBe(due),
  )
})

describe('going on to a phase', () => {
  const walk = (elapsed: number, steps: (1 | -1)[]) =>
    phaseOf(
      steps.reduce((r, by) => stepRun(r, at(elapsed), by), run),
      at(elapsed),
    )
  test.each<[string, number, (1 | -1)[], Phase | null]>([
    ['before its time', 10, [1], 'choose'],
    ['two on', 10, [1, 1], 'weigh'],
    ['back again', 10, [1, 1, -1], 'choose'],
    ['not back behind the clock', 60, [-1], 'choose'],
    ['not past the last', 10, [1, 1, 1, 1, 1, 1], 'judge'],
    ['not when time is up', 300, [1], null],
  ])('%s', (_, elapsed, steps, phase) => expect(walk(elapsed, steps)).toBe(phase))

  test('never shows a phase that is behind the clock, whatever was pressed when', () => {
    const presses = fc.array(fc.tuple(fc.nat(299), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 12 })
    fc.assert(
      fc.property(presses, fc.nat(299), (pressed, now) => {
        const stepped = pressed.reduce((r, [seconds, by]) => stepRun(r, at(seconds), by), run)
        const shown = PHASES.indexOf(phaseOf(stepped, at(now))!)
        expect(shown).toBeGreaterThanOrEqual(PHASES.indexOf(phaseAt(run, now * 1_000)!))
      }),
    )
  })
})

test('there is always a next moment to look at the clock, and none is passed over', () => {
  const moments: number[] = []
  for (let now = START; now < endsAt(run); now += nextMoment(run, now)) moments.push((now - START) / 1_000)
  expect(moments).toEqual([0, 45, 135, 180, 240, 255])
  expect(nextMoment(run, START - 10 * totalMs(run))).toBe(totalMs(run))
})

describe('the version that the end freezes', () => {
  test('has an id that follows from the start alone, so that two tabs make one version', () => {
    expect(versionOf(stepRun(run, at(1), 1)).id).toBe(versionOf(run).id)
    expect(versionOf({ ...run, startedAt: START + 1 }).id).not.toBe(versionOf(run).id)
  })

  test('says when time was up and how long there was', () => {
    expect(versionOf(run)).toMatchObject({ name: '5-minute plan', at: '2026-05-04T10:05:00.000Z', minutes: 5 })
    expect(versionOf({ ...run, minutes: 10, extra: 25 })).toMatchObject({
      name: '10-minute plan with 25 % more time',
      at: '2026-05-04T10:12:30.000Z',
      minutes: 12.5,
    })
    expect(keepVersion.input.safeParse(versionOf(run)).success).toBe(true)
  })
})
