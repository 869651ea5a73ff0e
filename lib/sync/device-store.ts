import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as z from 'zod'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change } from '@/lib/domain/map/change'

/** A change on its way: what is sent, byte for byte the same however often it is tried. */
export type OutboxEntry = { requestId: string; baseSeq: number; changes: Change[] }

/** A map begun on this device that the server does not have yet. */
type Draft = { map: ArgumentMap; startedFrom: string; changedAt: number }

/** What this device keeps of one user's maps. Each call is one transaction. */
export interface DeviceStore {
  /** Keeps an entry, with the draft it belongs to while there is one. */
  keep(mapId: string, entry: OutboxEntry, draft: Draft | null): Promise<void>
  /** The entries of a map in the order in which they were kept. */
  entries(mapId: string): Promise<OutboxEntry[]>
  drop(mapId: string, requestId: string): Promise<void>
  /** The newest draft that was started from the same thing. */
  draft(startedFrom: string): Promise<Draft | null>
  dropDraft(mapId: string): Promise<void>
}

interface Schema extends DBSchema {
  outbox: { key: number; value: { owner: string; mapId: string; entry: unknown }; indexes: { map: [string, string] } }
  drafts: { key: [string, string]; value: { owner: string; mapId: string; draft: unknown } }
}

const Entry = z.object({ requestId: z.string(), baseSeq: z.number(), changes: z.array(Change) })
const StoredDraft = z.object({ map: ArgumentMap, startedFrom: z.string(), changedAt: z.number() })

/** Who keeps work before there is an account. */
export const NOBODY = 'nobody'

/** The database of this browser. */
export const openDevice = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('howfar', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('outbox', { autoIncrement: true }).createIndex('map', ['owner', 'mapId'])
      fresh.createObjectStore('drafts', { keyPath: ['owner', 'mapId'] })
    },
  })

/** The store of one user in IndexedDB. */
export async function openDeviceStore(owner: string): Promise<DeviceStore> {
  const db = await openDevice()
  return {
    async keep(mapId, entry, draft) {
      const tx = db.transaction(['outbox', 'drafts'], 'readwrite', { durability: 'strict' })
      await tx.objectStore('outbox').add({ owner, mapId, entry })
      if (draft) await tx.objectStore('drafts').put({ owner, mapId, draft })
      await tx.done
    },
    async entries(mapId) {
      const rows = await db.getAllFromIndex('outbox', 'map', [owner, mapId])
      return rows.map((row) => Entry.parse(row.entry))
    },
    async drop(mapId, requestId) {
      const tx = db.transaction('outbox', 'readwrite')
      for await (const cursor of tx.store.index('map').iterate([owner, mapId])) {
        if ((cursor.value.entry as OutboxEntry).requestId === requestId) await cursor.delete()
      }
      await tx.done
    },
    async draft(startedFrom) {
      const rows = await db.getAll('drafts')
      const own = rows
        .filter((row) => row.owner === owner)
        .flatMap((row) => StoredDraft.safeParse(row.draft).data ?? [])
      return own.filter((d) => d.startedFrom === startedFrom).sort((a, b) => b.changedAt - a.changedAt)[0] ?? null
    },
    async dropDraft(mapId) {
      await db.delete('drafts', [owner, mapId])
    },
  }
}

/** A store for a browser that keeps nothing (some private windows): work is sent, but a reload loses what was not. */
export function memoryStore(): DeviceStore {
  const kept = new Map<string, OutboxEntry[]>()
  return {
    keep: async (mapId, entry) => void kept.set(mapId, [...(kept.get(mapId) ?? []), entry]),
    entries: async (mapId) => kept.get(mapId) ?? [],
    drop: async (mapId, requestId) =>
      void kept.set(
        mapId,
        (kept.get(mapId) ?? []).filter((e) => e.requestId !== requestId),
      ),
    draft: async () => null,
    dropDraft: async () => {},
  }
}
