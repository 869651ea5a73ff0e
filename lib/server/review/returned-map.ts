import 'server-only'
import { may } from '@/lib/domain/classroom/rights'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { ReturnedComment, ReturnedMap } from '@/lib/domain/review/returned'
import { ok, type Result } from '@/lib/domain/shared/result'
import { dayIn, UTC } from '@/lib/domain/shared/when'
import type { Database, Transaction } from '../database/database'
import { readState } from '../map/map-state'
import { notFound } from '../refusals'
import { standingToMap } from '../rights/standing'
import { commentOf } from './class-work'

/**
 * What was returned to the pupil of a map: the newest return, with the threads of earlier ones that are still open. A
 * white list: drafts, levels that are not released, other hand-ins and everything of other pupils stay where they are.
 */
export async function readReturnedMap(db: Database, userId: string, mapId: string): Promise<Result<ReturnedMap>> {
  return db.$transaction(async (tx) => {
    if (!may(await standingToMap(tx, userId, mapId), 'see-return')) return notFound()
    const map = await tx.map.findUnique({
      where: { id: mapId, binnedAt: null },
      include: { assignment: { include: { class: true } } },
    })
    if (!map?.assignment) return notFound()
    const handIns = await tx.submission.findMany({
      where: { mapId, review: { withdrawnAt: null } },
      orderBy: { n: 'asc' },
      include: { review: true, comments: { where: { sentAt: { not: null } }, orderBy: { createdAt: 'asc' } } },
    })
    const returned = handIns.findLast((h) => h.review?.returnedAt)
    const review = returned?.review
    if (!returned || !review?.returnedAt) return notFound()
    const names = await namesOf(tx, [
      review.returnedById ?? '',
      ...handIns.flatMap((h) => h.comments.map((c) => c.authorId)),
    ])
    const shown = handIns.filter((h) => h.review?.returnedAt)
    const comments = shown.flatMap((h) => threadsOf(h.comments.map(commentOf), names))
    const kept = comments.filter((c) => c.submissionId === returned.id || !c.resolved)
    const needed = new Set([returned.id, ...kept.map((c) => c.submissionId)])
    const { map: now } = await readState(tx, mapId, map.headSeq)
    return ok({
      mapId,
      zone: map.assignment.class.zone,
      submissionId: returned.id,
      n: returned.n,
      handedInAt: returned.at.toISOString(),
      returnedAt: review.returnedAt.toISOString(),
      returnedBy: names.get(review.returnedById ?? '') ?? 'Your teacher',
      target: review.target,
      task: review.task,
      taskBy: review.taskBy && dayIn(UTC, review.taskBy),
      level: map.assignment.levelsReleasedAt ? review.level : null,
      star: (review.star as ReturnedMap['star']) ?? null,
      comments: kept,
      frozen: Object.fromEntries(
        shown.filter((h) => needed.has(h.id)).map((h) => [h.id, ArgumentMap.parse(JSON.parse(h.state))]),
      ),
      now,
      handedInAgain: handIns.at(-1)?.id !== returned.id,
      changedSince: map.headSeq > (handIns.at(-1)?.seq ?? 0),
    })
  })
}

type Sent = ReturnType<typeof commentOf>

/** Comments with what was answered to each. Only what a pupil may read is carried over. */
function threadsOf(comments: Sent[], names: Map<string, string>): ReturnedComment[] {
  const who = ({ by, authorId }: Sent) => names.get(authorId) ?? (by === 'teacher' ? 'Your teacher' : 'A pupil')
  return comments
    .filter((c) => c.parentId === null && c.by === 'teacher')
    .map((c) => ({
      id: c.id,
      submissionId: c.submissionId,
      who: who(c),
      at: c.sentAt ?? c.createdAt,
      code: c.code,
      text: c.text,
      anchor: c.anchor,
      resolved: c.resolvedAt !== null,
      addressed: c.addressed,
      replies: comments
        .filter((r) => r.parentId === c.id)
        .map((r) => ({ id: r.id, by: r.by, who: who(r), at: r.sentAt ?? r.createdAt, text: r.text })),
    }))
}

async function namesOf(tx: Transaction, ids: string[]): Promise<Map<string, string>> {
  const users = await tx.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}
