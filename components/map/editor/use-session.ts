'use client'
import { getSession, signIn } from 'next-auth/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { NOBODY, openDeviceStore } from '@/lib/sync/device-store'
import { httpTransport } from '@/lib/sync/http-transport'
import type { MapSession, SessionView } from '@/lib/sync/map-session'
import type { OpenMap } from '@/lib/sync/open-map-session'
import { openMapSession } from '@/lib/sync/open-map-session'

/** What the server gave the page: the map, where its journal stands, who is signed in, and what a new map was started from. */
export type Opened = { map: ArgumentMap; seq: number; saved: boolean; userId: string | null; startedFrom: string }

const uidOf = async () => ((await getSession()) as { uid?: string } | null)?.uid ?? null

/** Signs a visitor in as a guest, unless somebody is signed in already, and opens the store that is then theirs. */
async function ensureAccount(userId: string | null): ReturnType<OpenMap['ensureAccount']> {
  if (userId) return { kind: 'done', value: null }
  try {
    if (!(await uidOf())) await signIn('guest', { redirect: false })
    const uid = await uidOf()
    return uid ? { kind: 'done', value: await openDeviceStore(uid) } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}

/** Opens the session of a map for as long as the page shows it. */
export function useSession(opened: Opened): { session: MapSession | null; view: SessionView } {
  const [session, setSession] = useState<ReturnType<typeof openMapSession> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page shows one map; what it was given does not change
  useEffect(() => {
    const made = openMapSession({
      ...opened,
      store: () => openDeviceStore(opened.userId ?? NOBODY),
      transport: httpTransport,
      ensureAccount: () => ensureAccount(opened.userId),
      onCreated: () => window.history.replaceState(null, '', `/maps/${opened.map.id}`),
    })
    const wake = () => made.wake()
    window.addEventListener('online', wake)
    window.addEventListener('focus', wake)
    setSession(made)
    return () => {
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', wake)
      made.close()
    }
  }, [opened.map.id])
  const [fallback] = useState<SessionView>({
    map: opened.map,
    save: { kind: 'untouched' },
    canUndo: false,
    canRedo: false,
    readOnly: true,
  })
  const view = useSyncExternalStore(
    session?.subscribe ?? (() => () => {}),
    () => session?.view() ?? fallback,
    () => fallback,
  )
  return { session, view }
}
