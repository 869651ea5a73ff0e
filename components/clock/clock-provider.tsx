'use client'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { useTools } from '@/components/session/use-map'
import { clockWords } from '@/lib/domain/plan/clock'
import { PHASE_WORDS } from '@/lib/domain/plan/phase-words'
import { inLastMinute, leftMs, phaseOf } from '@/lib/domain/plan/timed-run'
import type { TimedPlan } from '@/lib/sync/timed-plan'
import { ClockContext, type ClockTools } from './clock-context'
import { useMoments } from './use-moments'

export const TIME_IS_UP = 'Time is up. Keep going if you like.'

/** Gives the editor its clock, and says aloud what a glance at it would tell: each phase, the last minute, the end. */
export function ClockProvider({ timed, children }: { timed: TimedPlan; children: ReactNode }) {
  const { say, setSilent } = useTools()
  const run = useSyncExternalStore(timed.subscribe, timed.run, timed.run)
  useMoments(timed)
  const running = run?.state === 'running'
  const phase = running ? phaseOf(run, Date.now()) : null
  const lastMinute = running && inLastMinute(run, Date.now())

  useLayoutEffect(() => setSilent(phase !== null), [phase, setSilent])
  useEffect(() => {
    if (!run || !phase) return
    const { word, now } = PHASE_WORDS[phase]
    say(phase === 'judge' ? `${clockWords(leftMs(run, Date.now()))} left: write your judgement` : `${word}: ${now}`)
  }, [run, phase, say])
  useEffect(() => {
    if (lastMinute) say('The last minute')
  }, [lastMinute, say])
  useEffect(() => {
    if (run?.state === 'over') say(TIME_IS_UP)
  }, [run?.state, say])

  const tools = useMemo<ClockTools>(() => {
    const { start, step, stop, carryOn, putAway } = timed
    return { run, phase, start, step, stop, carryOn, putAway }
  }, [timed, run, phase])
  return <ClockContext value={tools}>{children}</ClockContext>
}
