import 'server-only'
import { ok, type Result } from '@/lib/domain/shared/result'
import { announceMap } from '../announce'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { mapsFor } from '../rights/things-for'

/** Puts one's own map in the bin, or takes it out again. Nothing of it is lost there. */
export async function binMap(
  db: Database,
  userId: string,
  id: string,
  binned: boolean,
  now: Date,
): Promise<Result<null>> {
  const { count } = await db.map.updateMany({
    where: { id, ...mapsFor(userId, 'bin-map') },
    data: { binnedAt: binned ? now : null },
  })
  announceMap(id)
  return count === 1 ? ok(null) : notFound()
}
