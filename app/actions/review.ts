'use server'
import type { HandIn } from '@/lib/domain/review/hand-in'
import {
  AskToReadAloud,
  CommentEdit,
  CommentReply,
  NewComment,
  OfComment,
  OfSubmission,
  ReleaseLevels,
  ResolveComment,
  SaveBank,
  SetDescriptors,
  SetLevel,
  SetTarget,
} from '@/lib/domain/review/requests'
import type { Result } from '@/lib/domain/shared/result'
import { saveCommentBank } from '@/lib/server/review/comment-bank'
import { releaseLevels, setDescriptors } from '@/lib/server/review/levels'
import { returnWork, takeBackReturn } from '@/lib/server/review/return-work'
import { askToReadAloud, markRead, setLevel, setTarget } from '@/lib/server/review/set-review'
import {
  deleteComment,
  editComment,
  replyAsTeacher,
  resolveComment,
  writeComment,
} from '@/lib/server/review/write-comment'
import { act } from './call'

export const writeCommentAction = async (given: NewComment): Promise<Result<HandIn>> =>
  act(NewComment, given, (db, account, input, now) => writeComment(db, account.id, input, now))

export const replyAsTeacherAction = async (given: CommentReply): Promise<Result<HandIn>> =>
  act(CommentReply, given, (db, account, input, now) => replyAsTeacher(db, account.id, input, now))

export const editCommentAction = async (given: CommentEdit): Promise<Result<HandIn>> =>
  act(CommentEdit, given, (db, account, input) => editComment(db, account.id, input))

export const deleteCommentAction = async (given: OfComment): Promise<Result<HandIn>> =>
  act(OfComment, given, (db, account, { commentId }) => deleteComment(db, account.id, commentId))

export const resolveCommentAction = async (given: ResolveComment): Promise<Result<HandIn>> =>
  act(ResolveComment, given, (db, account, input, now) => resolveComment(db, account.id, input, now))

export const setTargetAction = async (given: SetTarget): Promise<Result<HandIn>> =>
  act(SetTarget, given, (db, account, input) => setTarget(db, account.id, input))

export const askToReadAloudAction = async (given: AskToReadAloud): Promise<Result<HandIn>> =>
  act(AskToReadAloud, given, (db, account, input) => askToReadAloud(db, account.id, input))

export const markReadAction = async (given: OfSubmission): Promise<Result<HandIn>> =>
  act(OfSubmission, given, (db, account, { submissionId }, now) => markRead(db, account.id, submissionId, now))

export const setLevelAction = async (given: SetLevel): Promise<Result<HandIn>> =>
  act(SetLevel, given, (db, account, input) => setLevel(db, account.id, input))

export const returnWorkAction = async (given: OfSubmission): Promise<Result<HandIn>> =>
  act(OfSubmission, given, async (db, account, { submissionId }, now) => returnWork(db, account.id, submissionId, now))

export const takeBackReturnAction = async (given: OfSubmission): Promise<Result<HandIn>> =>
  act(OfSubmission, given, async (db, account, { submissionId }, now) =>
    takeBackReturn(db, account.id, submissionId, now),
  )

export const setDescriptorsAction = async (given: SetDescriptors): Promise<Result<null>> =>
  act(SetDescriptors, given, (db, account, input) => setDescriptors(db, account.id, input))

export const releaseLevelsAction = async (given: ReleaseLevels): Promise<Result<{ releasedAt: string | null }>> =>
  act(ReleaseLevels, given, (db, account, input, now) => releaseLevels(db, account.id, input, now))

/** `bank`: null goes back to what comes with the program. */
export const saveCommentBankAction = async (given: SaveBank): Promise<Result<null>> =>
  act(SaveBank, given, (db, account, { bank }) => saveCommentBank(db, account, bank))
