import 'server-only'
import { randomUUID } from 'node:crypto'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { anchorOf } from '@/lib/domain/review/anchor'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import type { CommentOnce, PassedOver, Pinned } from '@/lib/domain/review/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { notFound } from '../refusals'
import { assignmentFor } from '../rights/standing'
import { writeReview } from './change-review'
import { MOST_COMMENTS } from './write-comment'

/** Pins one comment in many maps, its slots filled from each, as drafts: all of it in one transaction, under one batch. */
export async function commentOnce(
  db: Database,
  teacherId: string,
  given: CommentOnce,
  now: Date,
): Promise<Result<Pinned>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, given.assignmentId, 'review')
    if (!found.ok) return found
    const landings = new Map(given.landings.map((l) => [l.submissionId, l.node]))
    const chosen = await tx.submission.findMany({
      where: { id: { in: [...landings.keys()] }, assignmentId: given.assignmentId },
      include: { review: true, _count: { select: { comments: true } } },
      orderBy: { seat: { number: 'asc' } },
    })
    if (chosen.length < landings.size) return notFound()
    const newest = await newestOf(tx, given.assignmentId)
    const why = (s: (typeof chosen)[number]): PassedOver | null =>
      s.review?.withdrawnAt
        ? 'taken-back'
        : newest.get(s.mapId) !== s.id
          ? 'newer'
          : s._count.comments >= MOST_COMMENTS
            ? 'full'
            : null
    const open = chosen.filter((s) => why(s) === null)
    if (open.length === 0)
      return refuse('nothing-open', 'None of these maps can be commented on now. Open the wall again.')
    const batchId = randomUUID()
    const comments = []
    for (const { id, state } of open) {
      const map = ArgumentMap.parse(JSON.parse(state))
      const node = landings.get(id) ?? null
      const anchor = anchorOf(map, node)
      if (node !== null && anchor.at === 'whole') return refuse('no-node', 'That is not on the map that was handed in.')
      comments.push({
        id: randomUUID(),
        submissionId: id,
        authorId: teacherId,
        by: 'teacher',
        code: given.code,
        text: fillEntry(given.text, map, node).text,
        anchor: JSON.stringify(anchor),
        batchId,
        createdAt: now,
      })
    }
    await tx.comment.createMany({ data: comments })
    const untasked = open.filter((s) => s.review && !s.review.returnedAt && s.review.task === '')
    const tasked = given.task === '' ? [] : untasked.map((s) => s.id)
    const taskBy = given.taskBy === null ? null : new Date(given.taskBy)
    for (const id of tasked) await writeReview(tx, id, { task: given.task, taskBy })
    return ok({
      batchId,
      pinned: open.length,
      tasked,
      returned: open.filter((s) => s.review?.returnedAt).length,
      passedOver: chosen.flatMap((s) => {
        const reason = why(s)
        return reason ? [{ submissionId: s.id, why: reason }] : []
      }),
    })
  })
}

/** The hand-in of each map that a review is about: the newest that was not taken back. */
async function newestOf(tx: Transaction, assignmentId: string): Promise<Map<string, string>> {
  const standing = await tx.submission.findMany({
    where: { assignmentId, review: { withdrawnAt: null } },
    orderBy: { n: 'asc' },
    select: { id: true, mapId: true },
  })
  return new Map(standing.map((s) => [s.mapId, s.id]))
}
