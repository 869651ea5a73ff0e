import * as z from 'zod'
import { OfAssignment } from '../classroom/requests'
import { MOST_SEATS } from '../classroom/seat'
import { Id } from '../shared/id'
import { Day } from '../shared/when'
import { CommentBank } from './bank'
import { ReviewCode } from './codes'
import { Addressed } from './comment'
import { FeedbackSheet } from './feedback-sheet'

/** What is asked of the server about what was handed in: once for who asks and for who answers. */

const CommentText = z.string().trim().min(1, 'Write something first.').max(1_000, 'The comment is too long.')
const Task = z.string().trim().max(300, 'The task is too long.')

export const OfSubmission = z.object({ submissionId: Id })
export type OfSubmission = z.infer<typeof OfSubmission>

export const OfComment = z.object({ commentId: Id })
export type OfComment = z.infer<typeof OfComment>

/** A comment that is begun. `node`: id of a claim, a relation or a paragraph, “answer”, or null for the whole map. */
export const NewComment = OfSubmission.extend({
  node: Id.nullable(),
  code: ReviewCode.nullable(),
  text: CommentText,
})
export type NewComment = z.infer<typeof NewComment>

export const CommentReply = OfComment.extend({ text: CommentText })
export type CommentReply = z.infer<typeof CommentReply>

export const CommentEdit = OfComment.extend({ code: ReviewCode.nullable(), text: CommentText })
export type CommentEdit = z.infer<typeof CommentEdit>

export const ResolveComment = OfComment.extend({ resolved: z.boolean() })
export type ResolveComment = z.infer<typeof ResolveComment>

/** One thing to aim at, one thing to do about it, and by which day; each may be left empty. */
export const SetTarget = OfSubmission.extend({
  target: z.string().trim().max(300, 'The target is too long.'),
  task: Task,
  taskBy: Day.nullable(),
})
export type SetTarget = z.infer<typeof SetTarget>

export const AskToReadAloud = OfSubmission.extend({ asked: z.boolean() })
export type AskToReadAloud = z.infer<typeof AskToReadAloud>

export const SetLevel = OfSubmission.extend({ level: z.string().max(6_000).nullable() })
export type SetLevel = z.infer<typeof SetLevel>

export const SetDescriptors = OfAssignment.extend({
  descriptors: z.string().max(6_000, 'The descriptors are too long.'),
})
export type SetDescriptors = z.infer<typeof SetDescriptors>

export const ReleaseLevels = OfAssignment.extend({ released: z.boolean() })
export type ReleaseLevels = z.infer<typeof ReleaseLevels>

/** `bank`: null goes back to what comes with the program. */
export const SaveBank = z.object({ bank: CommentBank.nullable() })
export type SaveBank = z.infer<typeof SaveBank>

/** One text for many maps. `landings`: the node in each where it is pinned, null for the whole map. */
export const CommentOnce = OfAssignment.extend({
  code: ReviewCode,
  text: CommentText,
  landings: z
    .array(OfSubmission.extend({ node: Id.nullable() }))
    .min(1, 'Choose a map first.')
    .max(MOST_SEATS),
  task: Task,
  taskBy: Day.nullable(),
})
export type CommentOnce = z.infer<typeof CommentOnce>

/** What was pinned at once, to be taken back; `tasked`: where the task was given with it. */
export const UndoBatch = OfAssignment.extend({
  batchId: Id,
  task: z.string().max(300),
  tasked: z.array(Id).max(MOST_SEATS),
})
export type UndoBatch = z.infer<typeof UndoBatch>

export const SaveSheet = OfAssignment.extend({ sheet: FeedbackSheet })
export type SaveSheet = z.infer<typeof SaveSheet>

export const SendSheet = OfAssignment.extend({ sent: z.boolean() })
export type SendSheet = z.infer<typeof SendSheet>

/** `addressed`: null takes the answer back; left out, it stays as it is. */
export const PupilAnswer = OfComment.extend({
  addressed: Addressed.nullable().optional(),
  text: CommentText.optional(),
}).refine((given) => given.addressed !== undefined || given.text !== undefined, 'Say something first.')
export type PupilAnswer = z.infer<typeof PupilAnswer>

export const AnswerReadAloud = OfSubmission.extend({ agreed: z.boolean() })
export type AnswerReadAloud = z.infer<typeof AnswerReadAloud>

/** Why a map was passed over: taken back by the pupil, handed in again since the page was opened, or full of comments. */
export type PassedOver = 'taken-back' | 'newer' | 'full'

/**
 * What was pinned. `tasked`: submissions that got the task: those without one that have not been returned, because a
 * task on a returned map is seen at once. `returned`: how many were returned before, and wait for the next return.
 */
export type Pinned = {
  batchId: string
  pinned: number
  returned: number
  tasked: string[]
  passedOver: { submissionId: string; why: PassedOver }[]
}
