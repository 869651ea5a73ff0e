import 'server-only'
import type { Door, WaitingKnock } from '@/lib/domain/classroom/seat'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { hashOfSecret, newToken } from '../account/codes'
import { tryCode } from '../account/throttle'
import type { Database, Transaction } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { classFor } from '../rights/standing'
import { type AskedClass, noClass, openByCode } from './class-of-code'

/** Who has not been let in after so long has to ask again; who has, has this long to come in. */
const WAITS_MS = 10 * 60_000
/** More at one door than any class has pupils. */
const MOST_AT_A_DOOR = 60

const since = (now: Date) => new Date(now.getTime() - WAITS_MS)

/** Asks the teacher of a class to be let into a seat. The token is in this answer alone, for the browser that asked. */
export async function knock(
  db: Database,
  { seatId, ...asked }: AskedClass & { seatId: string },
  now: Date,
): Promise<Result<{ token: string }>> {
  return tryCode(db, asked, () =>
    db.$transaction(async (tx) => {
      const found = await openByCode(tx, asked.code, now)
      if (!found) return noClass()
      const seat = await tx.seat.findFirst({ where: { id: seatId, classId: found.id, removedAt: null } })
      if (!seat) return noClass()
      await lockRow(tx, 'Class', found.id)
      await tx.knock.deleteMany({ where: { at: { lt: since(now) } } })
      if ((await tx.knock.count({ where: { seat: { classId: found.id } } })) >= MOST_AT_A_DOOR)
        return refuse('limit', 'Too many are at the door. Tell your teacher, then ask again in ten minutes.')
      const token = newToken()
      await tx.knock.create({ data: { id: hashOfSecret(token), seatId, at: now } })
      return ok({ token })
    }),
  )
}

/** How it stands with somebody who asked. */
export async function doorOf(db: Database, token: string, now: Date): Promise<Result<Door>> {
  const found = await db.knock.findUnique({ where: { id: hashOfSecret(token) } })
  if (!found || found.usedAt || (found.openedAt ?? found.at) < since(now)) return ok('over')
  if (found.shutAt) return ok('shut')
  return ok(found.openedAt ? 'open' : 'waiting')
}

/** Whether this token opens this seat. It does so once: it is used up with the answer. */
export async function isOpenDoor(tx: Transaction, seatId: string, token: string, now: Date): Promise<boolean> {
  const used = await tx.knock.updateMany({
    where: { id: hashOfSecret(token), seatId, usedAt: null, shutAt: null, openedAt: { gte: since(now) } },
    data: { usedAt: now },
  })
  return used.count === 1
}

/** Who stands at the door of a class, the first to come first. */
export async function listKnocks(
  db: Database,
  teacherId: string,
  classId: string,
  now: Date,
): Promise<Result<WaitingKnock[]>> {
  const found = await classFor(db, teacherId, classId, 'manage-class')
  if (!found.ok) return found
  const rows = await db.knock.findMany({
    where: { seat: { classId, removedAt: null }, openedAt: null, shutAt: null, at: { gte: since(now) } },
    orderBy: { at: 'asc' },
    include: { seat: { select: { name: true } } },
  })
  return ok(rows.map(({ id, seatId, at, seat }) => ({ id, seatId, name: seat.name, at: at.toISOString() })))
}

/** Lets somebody in, or sends them away. What a colleague has answered before stays. */
export async function answerKnock(
  db: Database,
  teacherId: string,
  { classId, knockId, open }: { classId: string; knockId: string; open: boolean },
  now: Date,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    await lockRow(tx, 'Class', classId)
    const there = await tx.knock.findFirst({ where: { id: knockId, seat: { classId }, at: { gte: since(now) } } })
    if (!there) return notFound()
    if (!there.openedAt && !there.shutAt)
      await tx.knock.update({ where: { id: knockId }, data: open ? { openedAt: now } : { shutAt: now } })
    return ok(null)
  })
}
