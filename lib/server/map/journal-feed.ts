import 'server-only'
import type { JournalRow } from '@/lib/domain/map/wire'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { mayEditMap } from '../rights/things-for'
import { parseChanges } from './map-state'

/** How many rows are read at once. */
export const MOST_ROWS = 200

/** The journal of one's own map after a seq, oldest first. */
export async function readJournal(
  db: Database,
  userId: string,
  mapId: string,
  after: number,
): Promise<Result<JournalRow[]>> {
  return (await mayEditMap(db, userId, mapId)) ? ok(await rowsAfter(db, userId, mapId, after)) : notFound()
}

/** The same of any map, for who has asked already whether `userId` may read it. */
export async function rowsAfter(db: Database, userId: string, mapId: string, after: number): Promise<JournalRow[]> {
  const rows = await db.mapChange.findMany({
    where: { mapId, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: MOST_ROWS,
  })
  const others = [...new Set(rows.map((row) => row.actorId).filter((id) => id !== userId))]
  const names = await matesNames(db, mapId, others)
  return rows.map(({ seq, requestId, changes, actorId }) => ({
    seq,
    requestId,
    changes: parseChanges(changes),
    ...(actorId === userId ? {} : { by: names.get(actorId) ?? NOT_KNOWN }),
  }))
}

/** Whoever has no seat in the class: the name of an account may be a real one. */
const NOT_KNOWN = 'Somebody'

/** The pseudonyms by which the class of a map knows these accounts. */
async function matesNames(db: Database, mapId: string, userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map()
  const seats = await db.seat.findMany({
    where: { userId: { in: userIds }, class: { assignments: { some: { maps: { some: { id: mapId } } } } } },
    select: { userId: true, name: true },
  })
  return new Map(seats.map((seat) => [seat.userId, seat.name]))
}
