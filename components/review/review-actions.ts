import type { HandIn } from '@/lib/domain/review/hand-in'
import type {
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
import type { Action } from '@/lib/domain/shared/action'

/** What a teacher can do with a hand-in; the page brings what carries it out. */
export type ReviewActions = {
  write: Action<NewComment, HandIn>
  reply: Action<CommentReply, HandIn>
  edit: Action<CommentEdit, HandIn>
  remove: Action<OfComment, HandIn>
  resolve: Action<ResolveComment, HandIn>
  setTarget: Action<SetTarget, HandIn>
  askToReadAloud: Action<AskToReadAloud, HandIn>
  markRead: Action<OfSubmission, HandIn>
  setLevel: Action<SetLevel, HandIn>
  returnWork: Action<OfSubmission, HandIn>
  takeBackReturn: Action<OfSubmission, HandIn>
  setDescriptors: Action<SetDescriptors, null>
  releaseLevels: Action<ReleaseLevels, { releasedAt: string | null }>
  saveBank: Action<SaveBank, null>
}
