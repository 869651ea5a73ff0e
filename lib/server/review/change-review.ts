import 'server-only'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { lockMapsOf } from '../database/lock-row'
import { notFound } from '../refusals'
import { type Found, submissionFor } from '../rights/standing'
import { handInOf } from './class-work'

type Submission = Found<typeof submissionFor>

/** Runs a teacher's change of what is made of a hand-in, in one transaction; answers how the hand-in stands after it. */
export async function changeReview(
  db: Database,
  teacherId: string,
  submissionId: string,
  change: (tx: Transaction, submission: Submission) => Promise<Result<unknown>>,
): Promise<Result<HandIn>> {
  return db.$transaction(async (tx) => {
    await lockMapsOf(tx, { id: submissionId })
    const found = await submissionFor(tx, teacherId, submissionId, 'review')
    if (!found.ok) return found
    if (found.value.review?.withdrawnAt)
      return refuse('taken-back', 'The pupil has taken this hand-in back; there is nothing to review.')
    const changed = await change(tx, found.value)
    return changed.ok ? ok(await readHandIn(tx, submissionId)) : changed
  })
}

/** The same for what is found by a comment. */
export async function changeComment(
  db: Database,
  teacherId: string,
  commentId: string,
  change: (tx: Transaction, comment: CommentRow, submission: Submission) => Promise<Result<unknown>>,
): Promise<Result<HandIn>> {
  const at = await db.comment.findUnique({ where: { id: commentId }, select: { submissionId: true } })
  if (!at) return notFound()
  return changeReview(db, teacherId, at.submissionId, async (tx, submission) => {
    const comment = await tx.comment.findUnique({ where: { id: commentId } })
    return comment ? change(tx, comment, submission) : notFound()
  })
}

export type CommentRow = NonNullable<Awaited<ReturnType<Transaction['comment']['findUnique']>>>

/** How a hand-in stands now, its comments in the order in which they were written. */
async function readHandIn(tx: Transaction, submissionId: string): Promise<HandIn> {
  const row = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    include: { review: true, comments: { orderBy: { createdAt: 'asc' } } },
  })
  return handInOf(row)
}

/** Writes into the row beside a submission, which was made with it. */
export const writeReview = (
  tx: Transaction,
  submissionId: string,
  data: Omit<Parameters<Transaction['review']['update']>[0]['data'], 'submission'>,
) => tx.review.update({ where: { submissionId }, data })
