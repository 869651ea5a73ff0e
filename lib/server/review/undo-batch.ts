import 'server-only'
import type { UndoBatch } from '@/lib/domain/review/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { lockMapsOf } from '../database/lock-row'
import { assignmentFor } from '../rights/standing'

/**
 * Takes back what was pinned at once: its drafts, and its task where that still stands as it was given. What has
 * reached a pupil meanwhile stays, and is counted. Answers under a draft go with it.
 */
export async function undoBatch(
  db: Database,
  teacherId: string,
  { assignmentId, batchId, task, tasked }: UndoBatch,
): Promise<Result<{ removed: number; sent: number }>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'review')
    if (!found.ok) return found
    await lockMapsOf(tx, { assignmentId, comments: { some: { batchId } } })
    const batch = await tx.comment.findMany({
      where: { batchId, submission: { assignmentId } },
      select: { id: true, submissionId: true, sentAt: true },
    })
    const drafts = batch.filter((c) => c.sentAt === null).map((c) => c.id)
    if (drafts.length === 0) return refuse('nothing-to-undo', 'There is nothing left of it to take back.')
    await tx.comment.deleteMany({ where: { OR: [{ id: { in: drafts } }, { parentId: { in: drafts } }] } })
    const own = new Set(batch.map((c) => c.submissionId))
    await tx.review.updateMany({
      where: { submissionId: { in: tasked.filter((id) => own.has(id)) }, returnedAt: null, task },
      data: { task: '', taskBy: null },
    })
    return ok({ removed: drafts.length, sent: batch.length - drafts.length })
  })
}
