import * as z from 'zod'

/** What a claim does in an argument: it asserts, proves, explains why that matters, or concludes. */
export const Role = z.enum(['claim', 'evidence', 'explanation', 'judgement'])
export type Role = z.infer<typeof Role>

/** The roles that hang under a claim. */
export const HANGING_ROLES = ['evidence', 'explanation'] as const satisfies readonly Role[]
export type HangingRole = (typeof HANGING_ROLES)[number]

export const isHanging = (role: Role | undefined): role is HangingRole => HANGING_ROLES.some((r) => r === role)

/** What a paragraph is to have: a claim, and what hangs under it. */
export const ROLES_OF_PARAGRAPH = ['claim', ...HANGING_ROLES] as const
