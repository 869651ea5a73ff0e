import 'server-only'
import type { MapState } from '@/lib/domain/map/wire'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { openMapFor } from '../rights/things-for'
import { parseChanges, readState, stateAt } from './map-state'

/**
 * The map as it was at one of its versions, for its owner: after the row that first added the mark. A mark that was taken
 * off and brought back, or that a second tab added again, still names the place it first named.
 */
export async function openVersion(
  db: Database,
  userId: string,
  mapId: string,
  versionId: string,
): Promise<Result<MapState>> {
  const row = await db.map.findFirst({ where: openMapFor(userId, mapId, 'edit-map') })
  if (!row) return notFound()
  const now = await readState(db, mapId, row.headSeq)
  if (!now.map.versions.some((v) => v.id === versionId)) return notFound()
  const seq = await firstRowThatAdds(db, mapId, versionId, row.headSeq)
  return seq === null ? notFound() : ok(await stateAt(db, mapId, seq))
}

async function firstRowThatAdds(
  db: Database,
  mapId: string,
  versionId: string,
  headSeq: number,
): Promise<number | null> {
  // A hint that spares parsing a long journal; the edits themselves decide.
  const rows = await db.mapChange.findMany({
    where: { mapId, seq: { lte: headSeq }, changes: { contains: '"versions"' } },
    orderBy: { seq: 'asc' },
  })
  const adds = (json: string) =>
    parseChanges(json).some((change) =>
      change.edits.some((edit) => edit.op === 'add' && edit.table === 'versions' && edit.record.id === versionId),
    )
  return rows.find((r) => adds(r.changes))?.seq ?? null
}
