import 'server-only'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Database } from '../database/database'
import { mapsFor } from '../rights/things-for'
import { keepState, readState } from './map-state'

/** A map as the list of one of its authors shows it; `own`: not a mate's of the group. Times are ISO 8601. */
export type ListedMap = { id: string; map: ArgumentMap; own: boolean; updatedAt: string; binnedAt: string | null }

/** One's own maps and those of one's groups, last changed first; one's own in the bin when asked for. */
export async function listMaps(db: Database, userId: string, { binned = false } = {}): Promise<ListedMap[]> {
  const rows = await db.map.findMany({
    where: binned
      ? { binnedAt: { not: null }, ...mapsFor(userId, 'bin-map') }
      : { binnedAt: null, ...mapsFor(userId, 'edit-map') },
    orderBy: { updatedAt: 'desc' },
  })
  const listed: ListedMap[] = []
  for (const row of rows) {
    const state = await readState(db, row.id, row.headSeq)
    keepState(row.id, state)
    listed.push({
      id: row.id,
      map: state.map,
      own: row.ownerId === userId,
      updatedAt: row.updatedAt.toISOString(),
      binnedAt: row.binnedAt?.toISOString() ?? null,
    })
  }
  return listed
}
