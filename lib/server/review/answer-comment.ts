import 'server-only'
import { randomUUID } from 'node:crypto'
import type { AnswerReadAloud, PupilAnswer } from '@/lib/domain/review/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { lockMapsOf } from '../database/lock-row'
import { notFound } from '../refusals'
import { submissionFor } from '../rights/standing'
import { writeReview } from './change-review'
import { MOST_COMMENTS } from './write-comment'

/** A pupil's answer to a comment that has reached them: addressed or not, words of their own, or both. */
export async function answerComment(
  db: Database,
  userId: string,
  { commentId, addressed, text }: PupilAnswer,
  now: Date,
): Promise<Result<{ mapId: string }>> {
  return db.$transaction(async (tx) => {
    await lockMapsOf(tx, { comments: { some: { id: commentId } } })
    const comment = await tx.comment.findUnique({ where: { id: commentId } })
    if (!comment?.sentAt || comment.by !== 'teacher' || comment.parentId) return notFound()
    const found = await returnedToPupil(tx, userId, comment.submissionId)
    if (!found.ok) return found
    if (addressed !== undefined) await tx.comment.update({ where: { id: commentId }, data: { addressed } })
    if (text !== undefined) {
      if ((await tx.comment.count({ where: { submissionId: comment.submissionId } })) >= MOST_COMMENTS)
        return refuse('limit', `A hand-in holds at most ${MOST_COMMENTS} comments.`)
      const place = { submissionId: comment.submissionId, parentId: commentId, anchor: comment.anchor }
      const by = { authorId: userId, by: 'pupil', createdAt: now, sentAt: now }
      await tx.comment.create({ data: { id: randomUUID(), text, ...place, ...by } })
    }
    return ok({ mapId: found.value.mapId })
  })
}

/** Whether the pupil agrees that the map is read aloud, once a teacher has asked. */
export async function answerReadAloud(
  db: Database,
  userId: string,
  { submissionId, agreed }: AnswerReadAloud,
): Promise<Result<{ mapId: string }>> {
  return db.$transaction(async (tx) => {
    await lockMapsOf(tx, { id: submissionId })
    const found = await returnedToPupil(tx, userId, submissionId)
    if (!found.ok) return found
    if (!found.value.review?.star) return notFound()
    await writeReview(tx, submissionId, { star: agreed ? 'agreed' : 'declined' })
    return ok({ mapId: found.value.mapId })
  })
}

/** A hand-in that was returned, for one who may answer it; nothing is there for anybody else. */
async function returnedToPupil(tx: Transaction, userId: string, submissionId: string) {
  const found = await submissionFor(tx, userId, submissionId, 'reply')
  if (!found.ok) return found
  const { review } = found.value
  return review?.returnedAt && !review.withdrawnAt ? found : notFound()
}
