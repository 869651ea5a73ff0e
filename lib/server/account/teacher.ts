import 'server-only'
import { randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { MOST_PASSWORD, type NewTeacher } from '@/lib/domain/shared/account-requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { hashOfSecret, newToken } from './codes'
import { type Caller, tryCode, tryPassword } from './throttle'

const emailTaken = () => refuse('email-taken', 'There is an account with this e-mail address already.')

export async function createTeacher(db: Database, teacher: NewTeacher): Promise<Result<{ id: string }>> {
  const { name, email } = teacher
  const data = { id: randomUUID(), kind: 'teacher', name, email, passwordHash: await hash(teacher.password) }
  return db.$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email } })) return emailTaken()
    return ok({ id: (await tx.user.create({ data })).id })
  })
}

// Checked when there is no such account, so that a wrong address takes as long as a wrong password.
let nobodysHash: Promise<string> | undefined

/** An e-mail address as accounts and throttles know it. */
export const readEmail = (typed: string): string => typed.trim().toLowerCase()

export async function signInTeacher(
  db: Database,
  { password, ...given }: { email: string; password: string } & Caller,
): Promise<Result<{ id: string; name: string }>> {
  const email = readEmail(given.email)
  return tryPassword(db, given, email, async () => {
    nobodysHash ??= hash(newToken())
    const user = await db.user.findUnique({ where: { email } })
    // A longer one cannot be right, and need not be worked through.
    const right = await verify(user?.passwordHash ?? (await nobodysHash), password.slice(0, MOST_PASSWORD + 1))
    return user && right
      ? ok({ id: user.id, name: user.name })
      : refuse('sign-in', 'That e-mail address and password do not go together.')
  })
}

/** The token of a link that makes the first teacher account; null once there is a teacher. Links made before stop working. */
export async function createSetupLink(db: Database): Promise<string | null> {
  if ((await db.user.count({ where: { kind: 'teacher' } })) > 0) return null
  const token = newToken()
  await db.$transaction(async (tx) => {
    await tx.setupLink.deleteMany({})
    await tx.setupLink.create({ data: { tokenHash: hashOfSecret(token) } })
  })
  return token
}

export async function setupLinkHolds(db: Database, token: string): Promise<boolean> {
  return (await db.setupLink.findFirst({ where: { tokenHash: hashOfSecret(token), usedAt: null } })) !== null
}

/** Makes the first teacher account and uses the link up. */
export async function useSetupLink(
  db: Database,
  { token, ...caller }: { token: string } & Caller,
  teacher: NewTeacher,
  now: Date,
): Promise<Result<{ id: string }>> {
  return tryCode(db, caller, async () => {
    const used = await db.setupLink.updateMany({
      where: { tokenHash: hashOfSecret(token), usedAt: null },
      data: { usedAt: now },
    })
    if (used.count === 0)
      return refuse(
        'setup-link',
        'This link has been used or is no longer valid. Start the program again for a new one.',
      )
    const created = await createTeacher(db, teacher)
    if (!created.ok)
      await db.setupLink.updateMany({ where: { tokenHash: hashOfSecret(token) }, data: { usedAt: null } })
    return created
  })
}
