import * as z from 'zod'
import { Id } from './id'

/** No password is longer. */
export const MOST_PASSWORD = 200

/** A teacher's name, e-mail address and password (12 characters or more). */
export const NewTeacher = z.object({
  name: z.string().trim().min(1, 'Say what your pupils call you.').max(100, 'The name is too long.'),
  email: z.email('That is not an e-mail address.').trim().toLowerCase().max(200),
  password: z
    .string()
    .min(12, 'The password needs at least 12 characters.')
    .max(MOST_PASSWORD, 'The password is too long.'),
})
export type NewTeacher = z.infer<typeof NewTeacher>

/** The token of an invitation to teach a class. */
export const Invitation = z.object({ token: Id })
export type Invitation = z.infer<typeof Invitation>

/** The same for a colleague who has no account yet. */
export const InvitationOfNew = Invitation.extend({ teacher: NewTeacher })
export type InvitationOfNew = z.infer<typeof InvitationOfNew>

/** What opens a locked session: the resume code or the password of its account. */
export const Unlock = z.object({ secret: z.string().min(1).max(MOST_PASSWORD) })
export type Unlock = z.infer<typeof Unlock>
