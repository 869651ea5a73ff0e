import * as z from 'zod'
import { SIDES } from '../../question/question-types'

/** How a paragraph bears on the answer; what each side is called depends on the question. */
export const TowardsAnswer = z.enum(SIDES)
export type TowardsAnswer = z.infer<typeof TowardsAnswer>
