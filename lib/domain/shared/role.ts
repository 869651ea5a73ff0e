import * as z from 'zod'

/** What a claim does in an argument: it asserts, proves, explains why that matters, or concludes. */
export const Role = z.enum(['claim', 'evidence', 'explanation', 'judgement'])
export type Role = z.infer<typeof Role>
