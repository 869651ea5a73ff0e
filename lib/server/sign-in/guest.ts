import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { BIRDS, pseudonym } from '@/lib/domain/classroom/pseudonym'
import { ok, type Result } from '@/lib/domain/shared/result'
import { hashOfSecret, readResumeCode } from '../account/codes'
import { type Caller, tryCode, tryGuest } from '../account/throttle'
import { newWayBack } from '../account/way-back'
import { whyNoWork } from '../classroom/look-at-card'
import type { Database } from '../database/database'

/** A name for a guest: a bird and a number of two digits. */
const newPseudonym = (): string => pseudonym(randomInt(BIRDS.length), randomInt(10, 100))

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
  const { code, kept } = newWayBack()
  await db.user.update({ where: { id: userId }, data: kept })
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
    const resumeHash = hashOfSecret(code)
    const user = await db.user.findUnique({ where: { resumeHash } })
    if (!user) return { ok: false, refusal: await whyNoWork(db, resumeHash) }
    // A printed card is the other way into a seat.
    await db.seat.updateMany({
      where: { userId: user.id, takenAt: null, removedAt: null },
      data: { takenAt: now, takenBy: 'card' },
    })
    await db.cardPrinting.updateMany({ where: { hash: resumeHash, usedAt: null }, data: { usedAt: now } })
    return ok({ id: user.id, name: user.name })
  })
}
