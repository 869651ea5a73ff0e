import 'server-only'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Database } from '../database/database'
import { keepState, readState } from './map-state'

/** A map as its owner's list shows it. Times are ISO 8601. */
export type ListedMap = { id: string; map: ArgumentMap; updatedAt: string; binnedAt: string | null }

/** The owner's maps, last changed first; those in the bin when asked for. */
export async function listMaps(db: Database, userId: string, { binned = false } = {}): Promise<ListedMap[]> {
  const rows = await db.map.findMany({
    where: { ownerId: userId, binnedAt: binned ? { not: null } : null },
    orderBy: { updatedAt: 'desc' },
  })
  const listed: ListedMap[] = []
  for (const row of rows) {
    const state = await readState(db, row.id, row.headSeq)
    keepState(row.id, state)
    listed.push({
      id: row.id,
      map: state.map,
      updatedAt: row.updatedAt.toISOString(),
      binnedAt: row.binnedAt?.toISOString() ?? null,
    })
  }
  return listed
}
