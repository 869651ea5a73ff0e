import { getSession, signIn } from 'next-auth/react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { readCannotSave } from '@/lib/domain/shared/cannot-save'
import { type DeviceStore, memoryStore, NOBODY, openDeviceStore } from '@/lib/sync/device-store'
import { httpTransport } from '@/lib/sync/http-transport'
import type { OpenMap } from '@/lib/sync/open-map'
import { openMapSession } from '@/lib/sync/open-map-session'
import { settle } from './map-address'

/** What the server gave the page: the map, where its journal stands, who is signed in, and what a new map was started from. */
export type Opened = { map: ArgumentMap; seq: number; saved: boolean; userId: string | null; startedFrom: string }

export type OpenSession = ReturnType<typeof openMapSession>

const uidOf = async () => ((await getSession()) as { uid?: string } | null)?.uid ?? null

/** Signs a visitor in as a guest, unless somebody is signed in already, and opens the store that is then theirs. */
async function ensureAccount(userId: string | null): ReturnType<OpenMap['ensureAccount']> {
  if (userId) return { kind: 'done', value: null }
  try {
    const entered = (await uidOf()) ? null : await signIn('guest', { redirect: false })
    const uid = await uidOf()
    if (uid) return { kind: 'done', value: await openDeviceStore(uid) }
    return { kind: 'unreachable', why: readCannotSave(entered?.error) ?? undefined }
  } catch {
    return { kind: 'unreachable' }
  }
}

/** Opens the session of a map; of a new one that this device began before, the map as it was begun. */
export async function openSession(opened: Opened): Promise<OpenSession> {
  const store: DeviceStore = await openDeviceStore(opened.userId ?? NOBODY).catch(() => memoryStore())
  const draft = opened.saved ? null : await store.draft(opened.startedFrom).catch(() => null)
  const map = draft?.map ?? opened.map
  return openMapSession({
    ...opened,
    map,
    store: async () => store,
    transport: httpTransport,
    ensureAccount: () => ensureAccount(opened.userId),
    onCreated: () => settle(opened.map.id, map.id),
  })
}
