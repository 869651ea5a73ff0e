'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { takenTo } from './map-address'
import { type Opened, type OpenSession, openNew, openSaved } from './open-session'

/** The session of a map for as long as the page shows it; null for a new one until the device has said what it kept. */
export function useOpened(opened: Opened): OpenSession | null {
  const router = useRouter()
  const [session, setSession] = useState<OpenSession | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page shows one map; what it was given does not change
  useEffect(() => {
    let made: OpenSession | null = null
    let gone = false
    const moved = opened.saved ? null : takenTo(opened.map.id)
    if (moved !== null) return router.replace(moved)
    const take = (open: OpenSession) => {
      if (gone) return open.close()
      made = open
      setSession(open)
    }
    if (opened.saved) take(openSaved(opened))
    else void openNew(opened).then(take)
    const wake = () => made?.wake()
    window.addEventListener('online', wake)
    window.addEventListener('focus', wake)
    return () => {
      gone = true
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', wake)
      made?.close()
    }
  }, [opened.map.id])
  return session
}
