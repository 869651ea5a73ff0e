import * as z from 'zod'
import type { Version } from '../map/argument-map'
import { PHASES, type Phase, phaseAt, phaseStart, Timing, totalMs } from './clock'

/**
 * One plan made against the clock. `startedAt`: milliseconds since 1970, from which everything else follows, so that a
 * reload, a sleep or a second tab changes nothing. `reached`: the phase that the student went on to before its time.
 * `stopped` may be carried on until the time would have been up anyway: an exam has no pause.
 */
export const TimedRun = Timing.extend({
  startedAt: z.number().int().positive(),
  reached: z.enum(PHASES),
  state: z.enum(['running', 'stopped', 'over']),
})
export type TimedRun = z.infer<typeof TimedRun>

export const startRun = (timing: Timing, now: number): TimedRun => ({
  minutes: timing.minutes,
  extra: timing.extra,
  startedAt: now,
  reached: PHASES[0],
  state: 'running',
})

export const endsAt = (run: TimedRun): number => run.startedAt + totalMs(run)

export const leftMs = (run: TimedRun, now: number): number => Math.max(0, Math.min(totalMs(run), endsAt(run) - now))

/** Whether its time is up and nobody has frozen the plan yet. */
export const hasRunOut = (run: TimedRun, now: number): boolean => run.state === 'running' && now >= endsAt(run)

/** The phase to show: the clock's, or a later one that the student went on to. Null once time is up. */
export function phaseOf(run: TimedRun, now: number): Phase | null {
  const clock = phaseAt(run, now - run.startedAt)
  if (clock === null) return null
  return PHASES[Math.max(PHASES.indexOf(clock), PHASES.indexOf(run.reached))]!
}

/** The run one phase on or back. Never behind the clock: the time of that phase is spent. */
export function stepRun(run: TimedRun, now: number, by: 1 | -1): TimedRun {
  const shown = phaseOf(run, now)
  const clock = phaseAt(run, now - run.startedAt)
  if (shown === null || clock === null) return run
  const at = Math.min(PHASES.length - 1, Math.max(PHASES.indexOf(clock), PHASES.indexOf(shown) + by))
  return { ...run, reached: PHASES[at]! }
}

const LAST_MINUTE_MS = 60_000

/** Milliseconds from now to the next moment at which there is something to say: a phase, the last minute, the end. */
export function nextMoment(run: TimedRun, now: number): number {
  const moments = [...PHASES.map((phase) => phaseStart(run, phase)), totalMs(run) - LAST_MINUTE_MS, totalMs(run)].map(
    (ms) => run.startedAt + ms - now,
  )
  return Math.min(...moments.filter((ms) => ms > 0), totalMs(run))
}

/** Whether less than a minute is left, but some. */
export const inLastMinute = (run: TimedRun, now: number): boolean =>
  leftMs(run, now) > 0 && leftMs(run, now) <= LAST_MINUTE_MS

/**
 * The version that the end of a run freezes. Its id follows from the start, so that two tabs which freeze the same run
 * make one version; its time is when time was up, however late a sleeping device gets round to it.
 */
export const versionOf = (run: TimedRun): Version & { minutes: number } => ({
  id: `timed-${run.startedAt}`,
  name: `${run.minutes}-minute plan${run.extra > 0 ? ` with ${run.extra} % more time` : ''}`,
  at: new Date(endsAt(run)).toISOString(),
  minutes: totalMs(run) / 60_000,
})
