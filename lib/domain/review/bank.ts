import * as z from 'zod'
import { ReviewCode } from './codes'

/**
 * One thing a teacher says often. Slots in braces are filled from the map where the comment lands: {factor} the name of
 * the paragraph's factor, {words} the pupil's own words there, {question} the terms of the question.
 */
export const BankEntry = z.object({
  id: z.string().min(1).max(100),
  code: ReviewCode,
  text: z.string().min(1).max(500),
  /** What to do about it, offered as the task of a target. */
  task: z.string().max(300).default(''),
})
export type BankEntry = z.infer<typeof BankEntry>
export const CommentBank = z.array(BankEntry).max(200)
export type CommentBank = z.infer<typeof CommentBank>
