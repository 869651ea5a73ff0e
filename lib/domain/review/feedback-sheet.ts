import * as z from 'zod'
import { CHECK_IDS, type CheckId } from '../plan/finding'
import { LIMITS } from '../shared/limits'
import { ReviewCode } from './codes'

/** The parts of a whole-class sheet, in the order in which they stand on it. */
export const SHEET_PARTS = ['keep', 'miss', 'right', 'hear', 'task'] as const
export type SheetPart = (typeof SHEET_PARTS)[number]

/** The headings of a sheet, on paper and on the screen. */
export const PART_TITLES: Record<SheetPart, string> = {
  keep: 'Keep doing this',
  miss: 'What many of us still miss',
  right: 'Put right',
  hear: 'Worth hearing',
  task: 'Now',
}

/** What the foot of every sheet says of its numbers. */
export const SHEET_CREDIT = 'A check sees the shape of a plan, not whether it is true. Fewer than five is “a few”.'

/**
 * One line of a sheet. `id`: where it comes from (“miss:B4”), or the teacher's own; `count`: how many plans it is about,
 * null where it counts nothing; `on`: whether it is printed; `edited`: the teacher wrote the words anew, and they stay.
 */
export const SheetLine = z.object({
  id: z.string().min(1).max(200),
  part: z.enum(SHEET_PARTS),
  count: z.number().int().min(0).nullable(),
  text: z.string().max(LIMITS.text),
  code: ReviewCode.nullable(),
  on: z.boolean(),
  edited: z.boolean(),
})
export type SheetLine = z.infer<typeof SheetLine>

/** The whole-class sheet of an assignment. `plans`: how many plans its counts are of. */
export const FeedbackSheet = z.object({
  plans: z.number().int().min(0),
  lines: z.array(SheetLine).max(100),
})
export type FeedbackSheet = z.infer<typeof FeedbackSheet>

/**
 * What a sheet says of a check: `keep`, where the check is silent in a plan (“of us …”), and `miss`, where it is not. It
 * says no more than the check sees.
 */
export const SheetWords = z.object({
  checks: z.record(
    z.string(),
    z.object({ keep: z.string().nullable().default(null), miss: z.string().nullable().default(null) }),
  ),
  tasks: z.object({ first: z.string(), ifCode: z.record(z.string(), z.string()), ifNone: z.string() }),
})
export type SheetWords = z.infer<typeof SheetWords>

/** A count below this many is “a few”: on a sheet that everybody reads, a small number is a person. */
export const A_FEW_BELOW = 5

export const planCountWords = (count: number): string => (count < A_FEW_BELOW ? 'a few' : `${count}`)

/** The ids of checks in words of a sheet are ids of checks. */
export const isCheck = (id: string): id is CheckId => (CHECK_IDS as readonly string[]).includes(id)
