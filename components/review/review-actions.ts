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
import type { ServerAction } from '@/lib/domain/shared/action'

/** What a teacher can do with a hand-in; the page brings what carries it out. */
export type ReviewActions = {
  write: ServerAction<NewComment, HandIn>
  reply: ServerAction<CommentReply, HandIn>
  edit: ServerAction<CommentEdit, HandIn>
  remove: ServerAction<OfComment, HandIn>
  resolve: ServerAction<ResolveComment, HandIn>
  setTarget: ServerAction<SetTarget, HandIn>
  askToReadAloud: ServerAction<AskToReadAloud, HandIn>
  markRead: ServerAction<OfSubmission, HandIn>
  setLevel: ServerAction<SetLevel, HandIn>
  returnWork: ServerAction<OfSubmission, HandIn>
  takeBackReturn: ServerAction<OfSubmission, HandIn>
  setDescriptors: ServerAction<SetDescriptors, null>
  releaseLevels: ServerAction<ReleaseLevels, { releasedAt: string | null }>
  saveBank: ServerAction<SaveBank, null>
}
