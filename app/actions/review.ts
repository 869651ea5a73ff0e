'use server'
import * as z from 'zod'
import { CommentBank } from '@/lib/domain/review/bank'
import type { HandIn } from '@/lib/domain/review/hand-in'
import type { Result } from '@/lib/domain/shared/result'
import { saveCommentBank } from '@/lib/server/review/comment-bank'
import { Descriptors, releaseLevels, setDescriptors } from '@/lib/server/review/levels'
import { returnWork, takeBackReturn } from '@/lib/server/review/return-work'
import { askToReadAloud, markRead, setLevel, setTarget, Target } from '@/lib/server/review/set-review'
import {
  CommentEdit,
  CommentReply,
  deleteComment,
  editComment,
  NewComment,
  replyAsTeacher,
  resolveComment,
  writeComment,
} from '@/lib/server/review/write-comment'
import { act } from './call'

const Id = z.string().min(1).max(100)
const OfSubmission = z.object({ submissionId: Id })
const OfComment = z.object({ commentId: Id })

export const writeCommentAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(NewComment, given, (db, account, input, now) => writeComment(db, account.id, input, now))

export const replyAsTeacherAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(CommentReply, given, (db, account, input, now) => replyAsTeacher(db, account.id, input, now))

export const editCommentAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(CommentEdit, given, (db, account, input) => editComment(db, account.id, input))

export const deleteCommentAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfComment, given, (db, account, { commentId }) => deleteComment(db, account.id, commentId))

export const resolveCommentAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfComment.extend({ resolved: z.boolean() }), given, (db, account, input, now) =>
    resolveComment(db, account.id, input, now),
  )

export const setTargetAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(Target, given, (db, account, input) => setTarget(db, account.id, input))

export const askToReadAloudAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfSubmission.extend({ asked: z.boolean() }), given, (db, account, input) => askToReadAloud(db, account.id, input))

export const markReadAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfSubmission, given, (db, account, { submissionId }, now) => markRead(db, account.id, submissionId, now))

export const setLevelAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfSubmission.extend({ level: z.string().max(6_000).nullable() }), given, (db, account, input) =>
    setLevel(db, account.id, input),
  )

export const returnWorkAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfSubmission, given, async (db, account, { submissionId }, now) => returnWork(db, account.id, submissionId, now))

export const takeBackReturnAction = async (given: unknown): Promise<Result<HandIn>> =>
  act(OfSubmission, given, async (db, account, { submissionId }, now) =>
    takeBackReturn(db, account.id, submissionId, now),
  )

export const setDescriptorsAction = async (given: unknown): Promise<Result<null>> =>
  act(Descriptors, given, (db, account, input) => setDescriptors(db, account.id, input))

export const releaseLevelsAction = async (given: unknown): Promise<Result<{ releasedAt: string | null }>> =>
  act(z.object({ assignmentId: Id, released: z.boolean() }), given, (db, account, input, now) =>
    releaseLevels(db, account.id, input, now),
  )

/** `bank`: null goes back to what comes with the program. */
export const saveCommentBankAction = async (given: unknown): Promise<Result<null>> =>
  act(z.object({ bank: CommentBank.nullable() }), given, (db, account, { bank }) => saveCommentBank(db, account, bank))
