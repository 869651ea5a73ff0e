'use client'
import { useSyncExternalStore } from 'react'
import type { Day } from '@/lib/domain/shared/day'

const MINUTE_MS = 60_000
const two = (n: number) => String(n).padStart(2, '0')
const localDay = (at: Date): Day => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

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
    () => localDay(new Date()),
    () => served,
  )
