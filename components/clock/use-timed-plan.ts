'use client'
import { useEffect, useMemo } from 'react'
import { keepTyped } from '@/components/session/keep-typed'
import { openClockStore } from '@/lib/sync/clock-store'
import { NOBODY } from '@/lib/sync/device-store'
import type { MapSession } from '@/lib/sync/map-session'
import { openTimedPlan, type TimedPlan } from '@/lib/sync/timed-plan'

/** The clock of an open map, as this device keeps it for whoever is signed in. */
export function useTimedPlan(session: MapSession, userId: string | null): TimedPlan {
  const timed = useMemo(() => {
    const store = openClockStore(userId ?? NOBODY, session.view().map.id)
    return openTimedPlan({ session, store, now: () => Date.now(), beforeFreeze: keepTyped })
  }, [session, userId])
  useEffect(() => timed.watch(), [timed])
  useEffect(() => timed.connect(), [timed])
  return timed
}
