import 'server-only'
import { randomUUID } from 'node:crypto'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { hashOf, newResumeCode, readResumeCode } from './codes'
import { newPseudonym } from './pseudonym'
import { type Caller, tryCode, tryGuest } from './throttle'

/** A pseudonymous account, made on the first save. */
export async function createGuest(db: Database): Promise<{ id: string; name: string }> {
  return db.user.create({
    data: { id: randomUUID(), kind: 'guest', name: newPseudonym() },
    select: { id: true, name: true },
  })
}

/** The same for a visitor over the web, of whom one network brings only so many within an hour. */
export const welcomeGuest = (db: Database, caller: Caller): Promise<Result<{ id: string; name: string }>> =>
  tryGuest(db, caller, () => createGuest(db))

/** A new resume code for an account, shown once; the one before it stops working. */
export async function makeResumeCode(db: Database, userId: string): Promise<string> {
  const code = newResumeCode()
  await db.user.update({ where: { id: userId }, data: { resumeHash: hashOf(readResumeCode(code)) } })
  return code
}

/** The account of a resume code. */
export async function resume(
  db: Database,
  { code: typed, ...caller }: { code: string } & Caller,
  now: Date,
): Promise<Result<{ id: string; name: string }>> {
  return tryCode(db, caller, async () => {
    const code = readResumeCode(typed)
    const user = code === '' ? null : await db.user.findUnique({ where: { resumeHash: hashOf(code) } })
    if (!user) return refuse('resume-code', 'No work is kept under that code. Check it letter by letter.')
    // A printed card is the other way into a seat.
    await db.seat.updateMany({ where: { userId: user.id, takenAt: null, removedAt: null }, data: { takenAt: now } })
    return ok({ id: user.id, name: user.name })
  })
}
