import * as z from 'zod'

/** The lengths of a plan made against the clock, in minutes: 5 at GCSE, up to 10 at A level. */
export const CLOCK_MINUTES = [5, 8, 10] as const
/** Extra time that an exam grants, in per cent. It lengthens every phase alike. */
export const EXTRA_TIME = [0, 25] as const

export const Timing = z.object({ minutes: z.literal(CLOCK_MINUTES), extra: z.literal(EXTRA_TIME) })
export type Timing = z.infer<typeof Timing>

/** The phases of a plan, in their order. */
export const PHASES = ['decode', 'choose', 'weigh', 'order', 'judge'] as const
export type Phase = (typeof PHASES)[number]

/**
 * How much of the time each phase has, in per cent. Choosing has most, since it is where cards are read and set aside;
 * ordering comes next, since every paragraph needs its link back. Of five minutes this leaves 45 seconds to write the
 * judgement, of ten a minute and a half: one or two sentences by hand.
 */
export const SHARES: Record<Phase, number> = { decode: 15, choose: 30, weigh: 15, order: 25, judge: 15 }

/** The whole time, in milliseconds. */
export const totalMs = ({ minutes, extra }: Timing): number => minutes * 600 * (100 + extra)

/** How long a phase has, in milliseconds. */
export const phaseMs = (timing: Timing, phase: Phase): number => (totalMs(timing) * SHARES[phase]) / 100

/** When a phase begins, in milliseconds from the start. */
export function phaseStart(timing: Timing, phase: Phase): number {
  return PHASES.slice(0, PHASES.indexOf(phase)).reduce((sum, before) => sum + phaseMs(timing, before), 0)
}

/** The phase that the clock is in after so many milliseconds; null once time is up. Before the start it is the first. */
export function phaseAt(timing: Timing, elapsed: number): Phase | null {
  if (elapsed >= totalMs(timing)) return null
  return PHASES.findLast((phase) => elapsed >= phaseStart(timing, phase)) ?? PHASES[0]
}

/** “6:40”: minutes and seconds that are left, the second that has begun counted whole, never below nothing. */
export function clockWords(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1_000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** “5 minutes”, “6 min 15 s”: a length of time. `minutes` may have a fraction. */
export function lengthWords(minutes: number): string {
  const seconds = Math.round(minutes * 60)
  if (seconds % 60 === 0) return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
