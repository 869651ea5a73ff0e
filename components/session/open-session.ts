import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { readCannotSave } from '@/lib/domain/shared/cannot-save'
import { type DeviceStore, memoryStore, NOBODY, openDeviceStore } from '@/lib/sync/device-store'
import { httpTransport } from '@/lib/sync/http-transport'
import type { MapOpening } from '@/lib/sync/open-map'
import { openMapSession } from '@/lib/sync/open-map-session'
import { settleAddress } from './map-address'

/** What the server gave the page: the map, where its journal stands, who is signed in, and what a new map was started from. */
export type Opened = { map: ArgumentMap; seq: number; saved: boolean; userId: string | null; startedFrom: string }

export type OpenSession = ReturnType<typeof openMapSession>

/** Signing in is loaded when it is needed: whoever opens a map of their own is signed in already. */
const signingIn = () => import('next-auth/react')

async function uidOf(): Promise<string | null> {
  const { getSession } = await signingIn()
  return ((await getSession()) as { uid?: string } | null)?.uid ?? null
}

/** Signs a visitor in as a guest, unless somebody is signed in already, and opens the store that is then theirs. */
async function ensureAccount(userId: string | null): ReturnType<MapOpening['ensureAccount']> {
  if (userId) return { kind: 'done', value: null }
  try {
    const { signIn } = await signingIn()
    const entered = (await uidOf()) ? null : await signIn('guest', { redirect: false })
    const uid = await uidOf()
    if (uid) return { kind: 'done', value: await openDeviceStore(uid) }
    return { kind: 'unreachable', why: readCannotSave(entered?.error) ?? undefined }
  } catch {
    return { kind: 'unreachable' }
  }
}

const storeOf = (userId: string | null): Promise<DeviceStore> =>
  openDeviceStore(userId ?? NOBODY).catch(() => memoryStore())

const sessionOn = (opened: Opened, map: ArgumentMap, store: Promise<DeviceStore>): OpenSession =>
  openMapSession({
    ...opened,
    map,
    store: () => store,
    transport: httpTransport,
    ensureAccount: () => ensureAccount(opened.userId),
    onCreated: () => settleAddress(opened.map.id, map.id),
  })

/** Opens the session of a map that the server has: at once, and what this device kept of it is added when it is found. */
export const openSaved = (opened: Opened): OpenSession => sessionOn(opened, opened.map, storeOf(opened.userId))

/** Opens the session of a new map; of one that this device began before, the map as it was begun. */
export async function openNew(opened: Opened): Promise<OpenSession> {
  const store = await storeOf(opened.userId)
  const draft = await store.draft(opened.startedFrom).catch(() => null)
  return sessionOn(opened, draft?.map ?? opened.map, Promise.resolve(store))
}
