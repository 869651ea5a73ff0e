import 'server-only'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { changeReview, writeReview } from './change-review'

/** A return may be taken back for so long: a slip of the key, not a change of mind. */
export const TAKE_BACK_WITHIN_MS = 10 * 60_000

/** Returns a hand-in: everything that was drafted on it, or in the threads of those before it, reaches the pupil now. */
export async function returnWork(
  db: Database,
  teacherId: string,
  submissionId: string,
  now: Date,
): Promise<Result<HandIn>> {
  return changeReview(db, teacherId, submissionId, async (tx, { mapId, review }) => {
    await tx.comment.updateMany({
      where: { sentAt: null, by: 'teacher', submission: { mapId, review: { withdrawnAt: null } } },
      data: { sentAt: now },
    })
    return ok(
      await writeReview(tx, submissionId, {
        returnedAt: now,
        returnedById: teacherId,
        readAt: review?.readAt ?? now,
      }),
    )
  })
}

/** Takes a return back right after it was made, as long as the pupil has not answered it: its comments are drafts again. */
export async function takeBackReturn(
  db: Database,
  teacherId: string,
  submissionId: string,
  now: Date,
): Promise<Result<HandIn>> {
  return changeReview(db, teacherId, submissionId, async (tx, { mapId, review }) => {
    const at = review?.returnedAt
    if (!at) return refuse('not-returned', 'This map has not been returned.')
    const sent = { sentAt: at, by: 'teacher', submission: { mapId } }
    const answered = await tx.comment.count({
      where: {
        submission: { mapId },
        OR: [
          { ...sent, addressed: { not: null } },
          { by: 'pupil', createdAt: { gte: at } },
        ],
      },
    })
    const starAnswered = review.star === 'agreed' || review.star === 'declined'
    if (answered > 0 || starAnswered || now.getTime() - at.getTime() > TAKE_BACK_WITHIN_MS)
      return refuse('too-late', 'The pupil has it by now: it can no longer be taken back.')
    await tx.comment.updateMany({ where: sent, data: { sentAt: null } })
    return ok(await writeReview(tx, submissionId, { returnedAt: null, returnedById: null }))
  })
}
