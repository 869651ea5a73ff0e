import 'server-only'
import { randomUUID } from 'node:crypto'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { anchorOf } from '@/lib/domain/review/anchor'
import type { HandIn } from '@/lib/domain/review/hand-in'
import type { CommentEdit, CommentReply, NewComment } from '@/lib/domain/review/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { changeComment, changeReview } from './change-review'

/** More than anybody reads on one map. */
export const MOST_COMMENTS = 100

/** Pins a draft on a node. Its words are taken from the map that was handed in, so that they are the pupil's own. */
export async function writeComment(
  db: Database,
  teacherId: string,
  { submissionId, node, code, text }: NewComment,
  now: Date,
): Promise<Result<HandIn>> {
  return changeReview(db, teacherId, submissionId, async (tx, { state }) => {
    const full = await isFull(tx, submissionId)
    if (full) return full
    const anchor = anchorOf(ArgumentMap.parse(JSON.parse(state)), node)
    if (node !== null && anchor.at === 'whole') return refuse('no-node', 'That is not on the map that was handed in.')
    const by = { authorId: teacherId, by: 'teacher', createdAt: now }
    return ok(
      await tx.comment.create({
        data: { id: randomUUID(), submissionId, code, text, anchor: JSON.stringify(anchor), ...by },
      }),
    )
  })
}

/** A teacher's answer in a thread: a draft, as every word of a teacher is until the return. */
export async function replyAsTeacher(
  db: Database,
  teacherId: string,
  { commentId, text }: CommentReply,
  now: Date,
): Promise<Result<HandIn>> {
  return changeComment(db, teacherId, commentId, async (tx, { id, parentId, submissionId, anchor }) => {
    const full = await isFull(tx, submissionId)
    if (full) return full
    const by = { authorId: teacherId, by: 'teacher', createdAt: now }
    const at = { submissionId, anchor, parentId: parentId ?? id }
    return ok(await tx.comment.create({ data: { id: randomUUID(), text, ...at, ...by } }))
  })
}

/** Words a draft anew. */
export async function editComment(
  db: Database,
  teacherId: string,
  { commentId, code, text }: CommentEdit,
): Promise<Result<HandIn>> {
  return changeComment(db, teacherId, commentId, async (tx, { by, sentAt, parentId }) => {
    if (by !== 'teacher' || sentAt) return alreadySent()
    return ok(await tx.comment.update({ where: { id: commentId }, data: { text, code: parentId ? null : code } }))
  })
}

/** Takes a draft off, with the draft answers under it. */
export async function deleteComment(db: Database, teacherId: string, commentId: string): Promise<Result<HandIn>> {
  return changeComment(db, teacherId, commentId, async (tx, { by, sentAt }) => {
    if (by !== 'teacher' || sentAt) return alreadySent()
    return ok(await tx.comment.deleteMany({ where: { OR: [{ id: commentId }, { parentId: commentId }] } }))
  })
}

/** Marks a thread as dealt with, or opens it again. */
export async function resolveComment(
  db: Database,
  teacherId: string,
  { commentId, resolved }: { commentId: string; resolved: boolean },
  now: Date,
): Promise<Result<HandIn>> {
  return changeComment(db, teacherId, commentId, async (tx, { parentId }) => {
    if (parentId) return refuse('not-a-thread', 'A thread is dealt with as a whole, by its first comment.')
    return ok(await tx.comment.update({ where: { id: commentId }, data: { resolvedAt: resolved ? now : null } }))
  })
}

const alreadySent = () =>
  refuse('already-sent', 'The pupil has this already. Answer in the thread, or mark it as dealt with.')

const isFull = async (tx: Transaction, submissionId: string) =>
  (await tx.comment.count({ where: { submissionId } })) >= MOST_COMMENTS
    ? refuse('limit', `A hand-in holds at most ${MOST_COMMENTS} comments.`)
    : null
