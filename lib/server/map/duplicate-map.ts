import 'server-only'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { createMap } from './create-map'
import { openMap } from './open-map'

/** A copy of one's own map under a new id, with a journal of its own. */
export async function duplicateMap(
  db: Database,
  userId: string,
  id: string,
  newId: string,
): Promise<Result<{ id: string }>> {
  const opened = await openMap(db, userId, id)
  if (!opened.ok) return opened
  const { map } = opened.value
  const created = await createMap(db, userId, { ...map, id: newId, title: `${map.title || 'Map'} (copy)` })
  return created.ok ? ok({ id: newId }) : created
}
