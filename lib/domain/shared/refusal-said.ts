import * as z from 'zod'

/** A refusal as the server sends it: its code for programs, its sentence for people. */
export const RefusalSaid = z.object({ code: z.string(), message: z.string() })
export type RefusalSaid = z.infer<typeof RefusalSaid>
