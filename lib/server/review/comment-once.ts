import 'server-only'
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { anchorOf } from '@/lib/domain/review/anchor'
import { ReviewCode } from '@/lib/domain/review/codes'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { MOST_SEATS } from '../classroom/add-seats'
import { assignmentFor } from '../classroom/standing'
import type { Database } from '../database/database'
import { CommentText, MOST_COMMENTS } from './write-comment'

const Id = z.string().min(1).max(100)

/** One comment for many maps: where it lands in each, with the words it has there. `task`: for those without one. */
export const ManyComments = z.object({
  assignmentId: Id,
  code: ReviewCode,
  landings: z
    .array(z.object({ submissionId: Id, node: Id.nullable(), text: CommentText }))
    .min(1, 'Choose a map first.')
    .max(MOST_SEATS),
  task: z.string().trim().max(300).default(''),
  taskBy: z.iso.datetime().nullable().default(null),
})
export type ManyComments = z.infer<typeof ManyComments>

/** How many it was pinned in, and those whose hand-in was taken back meanwhile. */
export type Pinned = { batchId: string; pinned: number; takenBack: string[] }

/** Pins one comment in many maps, as drafts, all or none; a hand-in that was taken back meanwhile is passed over and named. */
export async function commentOnce(
  db: Database,
  teacherId: string,
  { assignmentId, code, landings, task, taskBy }: ManyComments,
  now: Date,
): Promise<Result<Pinned>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'review')
    if (!found.ok) return found
    const batchId = randomUUID()
    const rows = await tx.submission.findMany({
      where: { assignmentId, id: { in: landings.map((l) => l.submissionId) } },
      include: { review: true, seat: true, _count: { select: { comments: true } } },
    })
    const takenBack: string[] = []
    let pinned = 0
    for (const { submissionId, node, text } of landings) {
      const row = rows.find((r) => r.id === submissionId)
      if (!row || row._count.comments >= MOST_COMMENTS) continue
      if (row.review?.withdrawnAt) {
        takenBack.push(row.seat.name)
        continue
      }
      const anchor = JSON.stringify(anchorOf(ArgumentMap.parse(JSON.parse(row.state)), node))
      const by = { authorId: teacherId, by: 'teacher', createdAt: now, batchId }
      await tx.comment.create({ data: { id: randomUUID(), submissionId, code, text, anchor, ...by } })
      if (task !== '')
        await tx.review.updateMany({
          where: { submissionId, task: '' },
          data: { task, taskBy: taskBy && new Date(taskBy) },
        })
      pinned += 1
    }
    return pinned > 0
      ? ok({ batchId, pinned, takenBack })
      : refuse('nowhere', 'It could be pinned in none of these maps: they were taken back, or are full.')
  })
}

export const Batch = z.object({ assignmentId: Id, batchId: Id, task: z.string().max(300).default('') })
export type Batch = z.infer<typeof Batch>

/** Takes back what was pinned at once, as far as it has reached nobody, with the task that came with it. */
export async function undoBatch(
  db: Database,
  teacherId: string,
  { assignmentId, batchId, task }: Batch,
): Promise<Result<{ takenOff: number }>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'review')
    if (!found.ok) return found
    const where = { batchId, sentAt: null, submission: { assignmentId } }
    const drafts = await tx.comment.findMany({ where, select: { submissionId: true } })
    await tx.comment.deleteMany({ where })
    const of = { in: drafts.map((d) => d.submissionId) }
    if (task !== '')
      await tx.review.updateMany({
        where: { submissionId: of, task, returnedAt: null },
        data: { task: '', taskBy: null },
      })
    return ok({ takenOff: drafts.length })
  })
}
