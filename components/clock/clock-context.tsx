'use client'
import { createContext, useContext } from 'react'
import type { Phase, Timing } from '@/lib/domain/plan/clock'
import type { TimedRun } from '@/lib/domain/plan/timed-run'

/** A plan made against the clock, as this screen shows it. It changes with a phase, not with every second. */
export type ClockTools = {
  /** The run under way, stopped, or over and not put away yet. */
  run: TimedRun | null
  /** The phase the student is in; null when no time is running. */
  phase: Phase | null
  start(timing: Timing): void
  /** One phase on (1) or back (−1); never behind the clock. */
  step(by: 1 | -1): void
  stop(): void
  /** Goes on with a stopped run, whose time has run on. */
  carryOn(): void
  /** Puts a run that is stopped or over away. */
  putAway(): void
}

const nothing = () => {}
const NO_CLOCK: ClockTools = {
  run: null,
  phase: null,
  start: nothing,
  step: nothing,
  stop: nothing,
  carryOn: nothing,
  putAway: nothing,
}

export const ClockContext = createContext<ClockTools>(NO_CLOCK)

/** The clock of this editor; outside one, a clock that never runs. */
export const useClock = (): ClockTools => useContext(ClockContext)
