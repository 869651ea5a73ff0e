import 'server-only'
import type { ResumeCard } from '@/lib/domain/classroom/card'
import { ok, type Result } from '@/lib/domain/shared/result'
import { hashOf, newResumeCode, readResumeCode } from '../account/codes'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { classFor } from './standing'

/** New resume codes for the pupils of these seats, in number order. Each ends the code that the pupil had. */
export async function makeCards(
  db: Database,
  teacherId: string,
  classId: string,
  seatIds: string[],
): Promise<Result<ResumeCard[]>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const seats = await tx.seat.findMany({
      where: { id: { in: seatIds }, classId, removedAt: null },
      orderBy: { number: 'asc' },
    })
    if (seats.length !== new Set(seatIds).size) return notFound()
    const cards: ResumeCard[] = []
    for (const { id, name, userId } of seats) {
      const code = newResumeCode()
      await tx.user.update({ where: { id: userId }, data: { resumeHash: hashOf(readResumeCode(code)) } })
      cards.push({ seatId: id, name, code })
    }
    return ok(cards)
  })
}
