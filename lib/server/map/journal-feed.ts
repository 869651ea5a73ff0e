import 'server-only'
import { EventEmitter } from 'node:events'
import type { Change } from '@/lib/domain/map/change'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { parseChanges } from './map-state'
import { myOpenMap } from './my-map'

/** A row of the journal as browsers read it. */
export type JournalRow = { seq: number; requestId: string; changes: Change[] }

const kept = globalThis as { howfarFeed?: EventEmitter }
const feed = () => {
  kept.howfarFeed ??= new EventEmitter().setMaxListeners(0)
  return kept.howfarFeed
}

/** Wakes whoever watches the map. A hint and no more: what happened is read from the table. */
export const announce = (mapId: string): void => void feed().emit(mapId)

export function watch(mapId: string, wake: () => void): () => void {
  feed().on(mapId, wake)
  return () => void feed().off(mapId, wake)
}

/** The journal of one's own map after a seq, oldest first, at most 200 rows at a time. */
export async function readJournal(
  db: Database,
  userId: string,
  mapId: string,
  after: number,
): Promise<Result<JournalRow[]>> {
  const map = await db.map.findFirst({ where: myOpenMap(userId, mapId), select: { id: true } })
  if (!map) return notFound()
  const rows = await db.mapChange.findMany({ where: { mapId, seq: { gt: after } }, orderBy: { seq: 'asc' }, take: 200 })
  return ok(rows.map((row) => ({ seq: row.seq, requestId: row.requestId, changes: parseChanges(row.changes) })))
}
