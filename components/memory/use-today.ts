'use client'
import { useSyncExternalStore } from 'react'
import { type Day, dayHere } from '@/lib/domain/shared/when'

const MINUTE_MS = 60_000

function onNewDay(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE_MS)
  window.addEventListener('focus', changed)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', changed)
  }
}

/** The day where the student is. `served`: the day to begin with on a page that the server draws. */
export const useToday = (served: Day = '0000-01-01'): Day =>
  useSyncExternalStore(
    onNewDay,
    () => dayHere(new Date()),
    () => served,
  )
