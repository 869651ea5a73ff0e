import * as z from 'zod'
import { LIMITS } from './limits'

/** A historian's verdict on one claim of a deck. */
export const Verdict = z.enum(['stands', 'nuance', 'contested', 'wrong', 'unverified', 'view'])
export type Verdict = z.infer<typeof Verdict>

/** What is known about a claim, shown on its card until the student has dealt with it. */
export const Note = z.looseObject({ verdict: Verdict, text: z.string().max(LIMITS.text) })
export type Note = z.infer<typeof Note>
