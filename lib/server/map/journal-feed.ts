import 'server-only'
import type { Change } from '@/lib/domain/map/change'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { parseChanges } from './map-state'
import { mayOpenMap } from './my-map'

/** A row of the journal as browsers read it. */
export type JournalRow = { seq: number; requestId: string; changes: Change[] }

/** How many rows are read at once. */
export const MOST_ROWS = 200

/** The journal of one's own map after a seq, oldest first. */
export async function readJournal(
  db: Database,
  userId: string,
  mapId: string,
  after: number,
): Promise<Result<JournalRow[]>> {
  return (await mayOpenMap(db, userId, mapId)) ? ok(await rowsAfter(db, mapId, after)) : notFound()
}

/** The same of any map, for who has asked already whether it may be read. */
export async function rowsAfter(db: Database, mapId: string, after: number): Promise<JournalRow[]> {
  const rows = await db.mapChange.findMany({
    where: { mapId, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: MOST_ROWS,
  })
  return rows.map((row) => ({ seq: row.seq, requestId: row.requestId, changes: parseChanges(row.changes) }))
}
