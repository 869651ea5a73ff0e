import 'server-only'
import type { MapState } from '@/lib/domain/map/wire'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { openMapFor } from '../rights/things-for'
import { keepState, readState } from './map-state'

/** The map at the head of its journal, for its owner. */
export async function openMap(db: Database, userId: string, id: string): Promise<Result<MapState>> {
  const row = await db.map.findFirst({ where: openMapFor(userId, id, 'edit-map') })
  if (!row) return notFound()
  const state = await readState(db, id, row.headSeq)
  keepState(id, state)
  return ok(state)
}
