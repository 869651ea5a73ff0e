'use client'
import { useEffect, useState } from 'react'
import { clockWords } from '@/lib/domain/plan/clock'
import { leftMs, type TimedRun } from '@/lib/domain/plan/timed-run'

/** Minutes and seconds that are left, second by second. Screen readers read it when asked and are not told each second. */
export function TimeLeft({ run }: { run: TimedRun }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const at = Date.now()
      setNow(at)
      // Just after the second changes, so that no second is shown twice and none is passed over.
      timer = setTimeout(tick, (leftMs(run, at) % 1_000) + 5)
    }
    tick()
    return () => clearTimeout(timer)
  }, [run])
  return (
    <b className="min-w-[2.3em] text-end text-ink tabular-nums" role="timer" aria-live="off">
      {clockWords(leftMs(run, now))}
    </b>
  )
}
