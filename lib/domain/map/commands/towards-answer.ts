import * as z from 'zod'

/** How a paragraph bears on the answer: for it, against it, or with a “but”. */
export const TowardsAnswer = z.enum(['supports', 'opposes', 'qualifies'])
export type TowardsAnswer = z.infer<typeof TowardsAnswer>
