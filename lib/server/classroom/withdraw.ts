import 'server-only'
import { may } from '@/lib/domain/classroom/rights'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { standingToMap } from '../rights/standing'

/** Takes the newest hand-in back. It stays as it was, marked as taken back; the one before it, if any, stands again. */
export async function withdraw(db: Database, userId: string, mapId: string, now: Date): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Map', mapId)
    if (!may(await standingToMap(tx, userId, mapId), 'hand-in')) return notFound()
    const map = await tx.map.findUnique({ where: { id: mapId }, select: { assignment: true } })
    if (!map?.assignment) return notFound()
    const rows = await tx.submission.findMany({
      where: { mapId },
      orderBy: { n: 'desc' },
      select: { id: true, review: true },
    })
    const last = rows.find((s) => !s.review?.withdrawnAt)
    if (!last) return refuse('not-handed-in', 'There is nothing to take back.')
    if (last.review?.returnedAt) return refuse('returned', 'It has come back already: go on and hand in again.')
    await tx.review.upsert({
      where: { submissionId: last.id },
      create: { submissionId: last.id, withdrawnAt: now },
      update: { withdrawnAt: now },
    })
    return ok(null)
  })
}
