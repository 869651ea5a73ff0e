import 'server-only'
import { verify } from '@node-rs/argon2'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { announceAccount } from '../announce'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { hashOfSecret, readResumeCode } from './codes'
import type { Envelope } from './session'
import { type Caller, tryCode, tryPassword } from './throttle'

/** Who a locked session belongs to, and by what it opens again. */
export type Locked = { name: string; by: 'code' | 'password' }

/** Locks a session on a shared computer, if there is a way to open it again: a resume code, or a teacher's password. */
export async function lockSession(db: Database, { sid, uid }: Partial<Envelope>, now: Date): Promise<Result<null>> {
  const user = sid && uid ? await db.user.findUnique({ where: { id: uid } }) : null
  if (!user) return notFound()
  if (!user.resumeHash && !user.passwordHash)
    return refuse('no-way-back', 'Make a resume code first: only it opens the lock.')
  await db.session.updateMany({ where: { id: sid, userId: uid, revokedAt: null }, data: { lockedAt: now } })
  announceAccount(user.id)
  return ok(null)
}

export async function lockedSession(db: Database, { sid, uid }: Partial<Envelope>): Promise<Locked | null> {
  if (!sid || !uid) return null
  const session = await db.session.findFirst({
    where: { id: sid, userId: uid, revokedAt: null, lockedAt: { not: null } },
    include: { user: true },
  })
  return session && { name: session.user.name, by: session.user.passwordHash ? 'password' : 'code' }
}

/** Opens the same session again with its own code or password; nobody else's opens it. */
export async function unlockSession(
  db: Database,
  { sid, uid }: Partial<Envelope>,
  { secret, ...caller }: { secret: string } & Caller,
): Promise<Result<null>> {
  if (!sid || !uid || !(await lockedSession(db, { sid, uid }))) return notFound()
  const { email, passwordHash, resumeHash } = await db.user.findUniqueOrThrow({ where: { id: uid } })
  const open = async () => {
    await db.session.updateMany({ where: { id: sid, userId: uid }, data: { lockedAt: null } })
    return ok(null)
  }
  if (email && passwordHash)
    return tryPassword(db, caller, email, async () =>
      (await verify(passwordHash, secret)) ? open() : refuse('unlock', 'That is not the password.'),
    )
  return tryCode(db, caller, async () =>
    resumeHash !== null && resumeHash === hashOfSecret(readResumeCode(secret))
      ? open()
      : refuse('unlock', 'That is not the resume code.'),
  )
}
