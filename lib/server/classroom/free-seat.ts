import 'server-only'
import { randomUUID } from 'node:crypto'
import { MOST_SEATS } from '@/lib/domain/classroom/seat'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { NO_WAY_BACK } from '../account/way-back'
import { announceAccount } from '../announce'
import type { Database, Transaction } from '../database/database'
import { lockMapsWith, lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { classFor } from '../rights/standing'
import { newSeat } from './add-seats'

/** Where whoever sat in the wrong seat sits now. */
export type Moved = { seatId: string; name: string }

/**
 * Puts a wrong taking right: whoever sits in a seat gets the next new one, with the account, its maps and what was handed
 * in alone; the seat waits for the pupil whose it is, with its groups, its terms and the card that was printed for it.
 * Every sign-in of the account that moved ends. What was written in the map of a group stays there.
 */
export async function freeSeat(
  db: Database,
  teacherId: string,
  { classId, seatId }: { classId: string; seatId: string },
  now: Date,
): Promise<Result<Moved>> {
  const freed = await db.$transaction(async (tx) => {
    await lockRow(tx, 'Class', classId)
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const seat = await tx.seat.findFirst({ where: { id: seatId, classId, removedAt: null }, include: { user: true } })
    if (!seat) return notFound()
    if (!seat.takenAt) return refuse('free', `Nobody sits in ${seat.name} yet.`)
    if ((await tx.seat.count({ where: { classId } })) >= MOST_SEATS)
      return refuse('limit', `A class has at most ${MOST_SEATS} seats, and this needs one more.`)
    const { userId: taker, user } = seat
    // What is handed in or saved this moment is the taker's before the move or after it.
    await lockMapsWith(tx, taker)
    const waiting = await tx.user.create({ data: { id: randomUUID(), kind: 'pupil', name: seat.name } })
    await tx.seat.update({ where: { id: seatId }, data: { userId: waiting.id, takenAt: null, takenBy: null } })
    const next = await newSeat(tx, classId, taker)
    await tx.seat.update({ where: { id: next.id }, data: { takenAt: seat.takenAt, takenBy: seat.takenBy } })
    // A pupil of two classes keeps the name of the first one.
    if (user.name !== seat.name) await tx.user.update({ where: { id: taker }, data: { name: user.name } })
    await handOverCard(tx, seatId, { from: taker, to: waiting.id })
    const submissions = await moveHandIns(tx, { classId, taker, from: seatId, to: next.id })
    await handOverGroups(tx, { classId, from: taker, to: waiting.id })
    await tx.knock.deleteMany({ where: { seatId } })
    const { count: sessions } = await tx.session.updateMany({
      where: { userId: taker, revokedAt: null },
      data: { revokedAt: now },
    })
    const maps = await tx.map.count({ where: { ownerId: taker } })
    await tx.auditEntry.create({
      data: {
        id: randomUUID(),
        at: now,
        actorId: teacherId,
        action: 'free-seat',
        subject: seatId,
        counts: JSON.stringify({ maps, submissions, sessions }),
      },
    })
    return ok({ taker, seatId: next.id, name: next.name })
  })
  if (!freed.ok) return freed
  const { taker, ...moved } = freed.value
  announceAccount(taker)
  return ok(moved)
}

type FromTo = { from: string; to: string }

/** The newest card of the seat goes back to it; the taker has again the code that the card had ended. */
async function handOverCard(tx: Transaction, seatId: string, { from, to }: FromTo): Promise<void> {
  const card = await tx.cardPrinting.findFirst({ where: { seatId }, orderBy: { at: 'desc' } })
  if (!card) return
  const { resumeHash, resumeTail } = await tx.user.findUniqueOrThrow({ where: { id: from } })
  const holding = resumeHash === card.hash
  // A code of another card of this seat is not the taker's own.
  const own = card.endedHash && (await tx.cardPrinting.count({ where: { seatId, hash: card.endedHash } })) === 0
  const back = own ? { resumeHash: card.endedHash, resumeTail: card.endedTail } : NO_WAY_BACK
  if (holding) await tx.user.update({ where: { id: from }, data: back })
  await tx.user.update({
    where: { id: to },
    data: { resumeHash: card.hash, resumeTail: holding ? resumeTail : card.tail },
  })
  await tx.cardPrinting.updateMany({ where: { seatId, hash: card.hash }, data: { usedAt: null, endedHash: null } })
}

async function moveHandIns(
  tx: Transaction,
  { classId, taker, from, to }: FromTo & { classId: string; taker: string },
): Promise<number> {
  const id = randomUUID()
  await tx.reseating.create({ data: { id } })
  const { count } = await tx.submission.updateMany({
    where: { seatId: from, map: { ownerId: taker, groupNo: null, assignment: { classId } } },
    data: { seatId: to },
  })
  await tx.reseating.delete({ where: { id } })
  return count
}

/** The place in a group is the seat's, and the map of a group the group's. */
async function handOverGroups(tx: Transaction, { classId, from, to }: FromTo & { classId: string }): Promise<void> {
  const ofGroups = { assignment: { classId }, groupNo: { not: null } }
  await tx.map.updateMany({ where: { ...ofGroups, ownerId: from }, data: { ownerId: to } })
  await tx.mapMember.updateMany({ where: { userId: from, map: ofGroups }, data: { userId: to } })
}
