import * as z from 'zod'
import { LIMITS } from '../shared/limits'
import { Anchor } from './anchor'
import { ReviewCode } from './codes'

/** What a pupil says of a comment when trying again. */
export const Addressed = z.enum(['yes', 'in-part', 'differently'])
export type Addressed = z.infer<typeof Addressed>

/**
 * A comment of a teacher, or an answer in its thread. Times are ISO 8601. `parentId`: of the comment that it answers.
 * `sentAt`: when it reached the pupil; null while it is a draft. `batchId`: the same for all that were written at once.
 */
export const Comment = z.object({
  id: z.string(),
  submissionId: z.string(),
  parentId: z.string().nullable(),
  authorId: z.string(),
  by: z.enum(['teacher', 'pupil']),
  text: z.string().max(LIMITS.text),
  code: ReviewCode.nullable(),
  anchor: Anchor,
  batchId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  addressed: Addressed.nullable(),
})
export type Comment = z.infer<typeof Comment>
