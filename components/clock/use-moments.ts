'use client'
import { useEffect, useReducer } from 'react'
import { hasRunOut, leftMs, nextMoment } from '@/lib/domain/plan/timed-run'
import type { TimedPlan } from '@/lib/sync/timed-plan'

/** Looks at the clock when there is something to see: a phase that begins, the last minute, the end, and on waking up. */
export function useMoments(timed: TimedPlan): void {
  const [seen, look] = useReducer((count: number) => count + 1, 0)
  const run = timed.run()

  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` sets the timer for the next moment after each one
  useEffect(() => {
    const now = () => {
      timed.check()
      look()
    }
    const running = run?.state === 'running'
    // A stopped run can be carried on until its time would have been up.
    const timer =
      running || (run?.state === 'stopped' && leftMs(run, Date.now()) > 0)
        ? setTimeout(now, Math.max(0, nextMoment(run, Date.now())))
        : undefined
    if (running && hasRunOut(run, Date.now())) now()
    const wake = () => document.visibilityState === 'visible' && now()
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('focus', wake)
    window.addEventListener('pageshow', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('focus', wake)
      window.removeEventListener('pageshow', wake)
    }
  }, [timed, run, seen])
}
