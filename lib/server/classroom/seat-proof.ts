import 'server-only'
import { type Refusal, type Result, refuse } from '@/lib/domain/shared/result'
import { opensAccount } from '../account/way-back'
import type { Transaction } from '../database/database'
import { isOpenDoor } from './knock'

/** What somebody brings for a seat beside the code of the class: symbols of its card, or a door that was opened. */
export type Proof = { last?: string | undefined; knock?: string | undefined }

/** How a seat was come by. */
export type TakenBy = 'code' | 'card' | 'let-in'

const withAccount = { user: { select: { id: true, resumeHash: true, resumeTail: true } } } as const
export type SeatRow = NonNullable<Awaited<ReturnType<typeof seatOfClass>>>

/** A seat of a class that nobody was removed from. */
export const seatOfClass = (tx: Transaction, classId: string, seatId: string) =>
  tx.seat.findFirst({ where: { id: seatId, classId, removedAt: null }, include: withAccount })

/** The first seat that nobody has sat in and whose card was never printed. */
export const nextFreeSeat = (tx: Transaction, classId: string) =>
  tx.seat.findFirst({
    where: { classId, takenAt: null, removedAt: null, user: { resumeHash: null } },
    orderBy: { number: 'asc' },
    include: withAccount,
  })

/**
 * By what right somebody sits down. A free seat is anybody's; one that is taken, or whose card was printed, is for its
 * card, and for whom the teacher lets in.
 */
export async function proven(
  tx: Transaction,
  seat: SeatRow,
  { last, knock }: Proof,
  now: Date,
): Promise<Result<TakenBy>> {
  if (last && opensAccount(seat.user, last)) return { ok: true, value: 'card' }
  if (last) return refuse('card', 'Those are not the last four of this card.')
  if (knock && (await isOpenDoor(tx, seat.id, knock, now))) return { ok: true, value: 'let-in' }
  if (seat.takenAt === null && seat.user.resumeHash === null) return { ok: true, value: 'code' }
  return { ok: false, refusal: seatTaken(seat.name) }
}

export const seatTaken = (name: string): Refusal => ({ code: 'seat-taken', message: `${name} is taken.` })
