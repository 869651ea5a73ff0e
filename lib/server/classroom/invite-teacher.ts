import 'server-only'
import { may } from '@/lib/domain/classroom/rights'
import type { NewTeacher } from '@/lib/domain/shared/account-requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { hashOfSecret, newToken } from '../account/codes'
import type { Account } from '../account/session'
import { createTeacher } from '../account/teacher'
import { type Caller, tryCode } from '../account/throttle'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { classFor, standingHere } from '../rights/standing'

const HOLDS_FOR_MS = 7 * 86_400_000

/** The token of a link, and who shows it. */
type Shown = { token: string } & Caller

const usedUp = () => refuse('invitation', 'This invitation has been used or is over. Ask your colleague for a new one.')

/** A link that makes one colleague a co-teacher; it works once, for a week. Only its hash is kept. */
export async function inviteTeacher(
  db: Database,
  ownerId: string,
  classId: string,
  now: Date,
): Promise<Result<{ token: string }>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, ownerId, classId, 'manage-teachers')
    if (!found.ok) return found
    const token = newToken()
    const expiresAt = new Date(now.getTime() + HOLDS_FOR_MS)
    await tx.teacherInvitation.create({
      data: { tokenHash: hashOfSecret(token), classId, madeById: ownerId, expiresAt },
    })
    return ok({ token })
  })
}

const holding = (token: string, now: Date) => ({ tokenHash: hashOfSecret(token), usedAt: null, expiresAt: { gt: now } })

/** What a link invites to; null when it no longer holds. */
export async function readInvitation(
  db: Database,
  token: string,
  now: Date,
): Promise<{ classId: string; className: string } | null> {
  const found = await db.teacherInvitation.findFirst({ where: holding(token, now), include: { class: true } })
  return found && { classId: found.classId, className: found.class.name }
}

/** Makes a teacher who is signed in a co-teacher and uses the link up. One who teaches the class already just goes on. */
export async function acceptInvitation(
  db: Database,
  account: Account,
  { token, ...caller }: Shown,
  now: Date,
): Promise<Result<{ classId: string }>> {
  if (!may(standingHere(account), 'make-class'))
    return refuse('not-a-teacher', 'Sign in as a teacher first, or make an account.')
  return tryCode(db, caller, () =>
    db.$transaction(async (tx) => {
      await lockRow(tx, 'TeacherInvitation', hashOfSecret(token))
      const found = await tx.teacherInvitation.findFirst({ where: holding(token, now) })
      if (!found) return usedUp()
      const { classId } = found
      const key = { classId, userId: account.id }
      if (await tx.classTeacher.findUnique({ where: { classId_userId: key } })) return ok({ classId })
      await tx.teacherInvitation.update({ where: { tokenHash: found.tokenHash }, data: { usedAt: now } })
      await tx.classTeacher.create({ data: { ...key, role: 'co-teacher' } })
      return ok({ classId })
    }),
  )
}

/** Makes a teacher account by the link, and its part in the class. */
export async function acceptAsNewTeacher(
  db: Database,
  { token, ...caller }: Shown,
  teacher: NewTeacher,
  now: Date,
): Promise<Result<{ classId: string }>> {
  return tryCode(db, caller, async () => {
    const claimed = await db.teacherInvitation.updateMany({ where: holding(token, now), data: { usedAt: now } })
    if (claimed.count === 0) return usedUp()
    const tokenHash = hashOfSecret(token)
    const made = await createTeacher(db, teacher)
    if (!made.ok) {
      await db.teacherInvitation.update({ where: { tokenHash }, data: { usedAt: null } })
      return made
    }
    const { classId } = await db.teacherInvitation.findUniqueOrThrow({ where: { tokenHash } })
    await db.classTeacher.create({ data: { classId, userId: made.value.id, role: 'co-teacher' } })
    return ok({ classId })
  })
}

/** Ends a colleague's part in a class, and the links that are still open. The owner's own part cannot be ended. */
export async function endTeacher(
  db: Database,
  ownerId: string,
  classId: string,
  userId: string,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, ownerId, classId, 'manage-teachers')
    if (!found.ok) return found
    const ended = await tx.classTeacher.deleteMany({ where: { classId, userId, role: 'co-teacher' } })
    if (ended.count === 0) return notFound()
    await tx.teacherInvitation.deleteMany({ where: { classId, usedAt: null } })
    return ok(null)
  })
}
