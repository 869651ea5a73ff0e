import 'server-only'
import { randomUUID } from 'node:crypto'
import type { PrintedCards, ResumeCard } from '@/lib/domain/classroom/card'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { newWayBack } from '../account/way-back'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { classFor } from '../rights/standing'

/** Printing can be taken back for so long. */
const UNDONE_WITHIN_MS = 86_400_000

/**
 * New resume codes for the pupils of these seats, in number order. Each ends the code that the pupil had: `ending` is how
 * many the teacher was told of, and no more than these are ended.
 */
export async function makeCards(
  db: Database,
  teacherId: string,
  { classId, seatIds, ending }: { classId: string; seatIds: string[]; ending: number },
  now: Date,
): Promise<Result<PrintedCards>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Class', classId)
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const seats = await tx.seat.findMany({
      where: { id: { in: seatIds }, classId, removedAt: null },
      orderBy: { number: 'asc' },
      include: { user: true },
    })
    if (seats.length !== new Set(seatIds).size) return notFound()
    const ended = seats.filter((seat) => seat.user.resumeHash !== null).length
    if (ended > ending) return refuse('ends', `${endWords(ended)} Nothing was printed.`)
    const batchId = randomUUID()
    const cards: ResumeCard[] = []
    for (const { id: seatId, name, userId, user } of seats) {
      const { code, kept } = newWayBack()
      await tx.user.update({ where: { id: userId }, data: kept })
      await tx.cardPrinting.create({
        data: {
          id: randomUUID(),
          seatId,
          batchId,
          at: now,
          hash: kept.resumeHash,
          tail: kept.resumeTail,
          endedHash: user.resumeHash,
          endedTail: user.resumeTail,
        },
      })
      cards.push({ seatId, name, code })
    }
    return ok({ batchId, cards, ended })
  })
}

const endWords = (n: number) =>
  n === 1 ? 'One of these pupils has a card by now.' : `${n} of these pupils have a card by now.`

/** Takes a printing back: the codes that it ended work again, unless the new card has been used. */
export async function undoCards(
  db: Database,
  teacherId: string,
  { classId, batchId }: { classId: string; batchId: string },
  now: Date,
): Promise<Result<{ undone: number; used: number }>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Class', classId)
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const printed = await tx.cardPrinting.findMany({
      where: { batchId, seat: { classId }, at: { gt: new Date(now.getTime() - UNDONE_WITHIN_MS) } },
      include: { seat: { include: { user: true } } },
    })
    if (printed.length === 0) return refuse('too-late', 'These cards were printed more than a day ago: they stay.')
    const open = printed.filter((p) => p.usedAt === null && p.seat.user.resumeHash === p.hash)
    for (const { id, endedHash, endedTail, seat } of open) {
      await tx.user.update({ where: { id: seat.userId }, data: { resumeHash: endedHash, resumeTail: endedTail } })
      await tx.cardPrinting.delete({ where: { id } })
    }
    return ok({ undone: open.length, used: printed.length - open.length })
  })
}
