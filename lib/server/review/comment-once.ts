import 'server-only'
import { randomUUID } from 'node:crypto'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { anchorOf } from '@/lib/domain/review/anchor'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import type { CommentOnce, PassedOver, Pinned } from '@/lib/domain/review/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { lockMapsOf } from '../database/lock-row'
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
    const where = { id: { in: [...landings.keys()] }, assignmentId: given.assignmentId }
    await lockMapsOf(tx, where)
    const chosen = await tx.submission.findMany({
      where,
      include: { review: true, _count: { select: { comments: true } } },
      orderBy: { seat: { number: 'asc' } },
    })
    if (chosen.length < landings.size) return notFound()
    const newest = await newestOf(tx, given.assignmentId)
    const why = (s: (typeof chosen)[number]): PassedOver | null => {
      if (s.review?.withdrawnAt) return 'taken-back'
      if (newest.get(s.mapId) !== s.id) return 'newer'
      return s._count.comments >= MOST_COMMENTS ? 'full' : null
    }
    const open = chosen.filter((s) => why(s) === null)
    if (open.length === 0)
      return refuse('nothing-open', 'None of these maps can be commented on now. Open the wall again.')
    const batchId = randomUUID()
    const comments = []
    for (const { id, state } of open) {
      const words = wordsOn(ArgumentMap.parse(JSON.parse(state)), landings.get(id) ?? null, given.text)
      if (!words.ok) return words
      comments.push({
        id: randomUUID(),
        submissionId: id,
        authorId: teacherId,
        by: 'teacher',
        code: given.code,
        text: words.value.text,
        anchor: words.value.anchor,
        batchId,
        createdAt: now,
      })
    }
    await tx.comment.createMany({ data: comments })
    const tasked = await setTask(tx, given, open)
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

type Looked = { id: string; review: { returnedAt: Date | null; task: string } | null }

/** Sets the task where none was set and nothing has gone back yet; answers where. */
async function setTask(tx: Transaction, { task, taskBy }: CommentOnce, open: Looked[]): Promise<string[]> {
  if (task === '') return []
  const untasked = open.filter(({ review }) => review && !review.returnedAt && review.task === '').map(({ id }) => id)
  const by = taskBy === null ? null : new Date(taskBy)
  for (const id of untasked) await writeReview(tx, id, { task, taskBy: by })
  return untasked
}

/** A comment as it stands on one map: its slots filled, and what it is about. */
function wordsOn(map: ArgumentMap, node: string | null, text: string): Result<{ text: string; anchor: string }> {
  const anchor = anchorOf(map, node)
  if (node !== null && anchor.at === 'whole') return refuse('no-node', 'That is not on the map that was handed in.')
  return ok({ text: fillEntry(text, map, node).text, anchor: JSON.stringify(anchor) })
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
