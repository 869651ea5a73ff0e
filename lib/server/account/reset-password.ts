import 'server-only'
import { hash } from '@node-rs/argon2'
import { NewTeacher } from '@/lib/domain/shared/account-requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { announceAccount } from '../announce'
import type { Database } from '../database/database'
import { forgetTries } from './throttle'

/** A new password for a teacher's account; whoever was signed in to it is signed out, and may try again at once. */
export async function resetPassword(
  db: Database,
  given: { email: string; password: string },
  now: Date,
): Promise<Result<{ id: string }>> {
  const parsed = NewTeacher.pick({ email: true, password: true }).safeParse(given)
  if (!parsed.success) return refuse('bad-teacher', parsed.error.issues[0]?.message ?? 'Give an e-mail and a password.')
  const { email, password } = parsed.data
  const passwordHash = await hash(password)
  const done = await db.$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { email, kind: 'teacher' }, select: { id: true } })
    if (!user) return refuse('no-teacher', `There is no teacher account for ${email}.`)
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await tx.session.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: now } })
    await forgetTries(tx, email)
    return ok(user)
  })
  if (done.ok) announceAccount(done.value.id)
  return done
}
