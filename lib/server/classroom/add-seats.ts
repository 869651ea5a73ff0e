import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { BIRDS, pseudonym } from '@/lib/domain/classroom/pseudonym'
import { MOST_SEATS } from '@/lib/domain/classroom/seat'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { lockRow } from '../database/lock-row'
import { classFor } from '../rights/standing'

export type NewSeat = { id: string; userId: string; number: number; name: string }

/** Places for so many more pupils, each with a pseudonym, a number and an account that waits for its card. */
export async function addSeats(
  db: Database,
  teacherId: string,
  classId: string,
  count: number,
): Promise<Result<NewSeat[]>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Class', classId)
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    const there = await tx.seat.count({ where: { classId } })
    if (there + count > MOST_SEATS)
      return refuse('limit', `A class has at most ${MOST_SEATS} pupils; this would make ${there + count}.`)
    const seats: NewSeat[] = []
    for (let i = 0; i < count; i++) seats.push(await newSeat(tx, classId))
    return ok(seats)
  })
}

/** The next place in the register: the next number, under a bird that the class does not have yet. */
export async function newSeat(tx: Transaction, classId: string, userId: string = randomUUID()): Promise<NewSeat> {
  const taken = await tx.seat.findMany({ where: { classId }, select: { number: true, name: true } })
  const number = Math.max(0, ...taken.map((s) => s.number)) + 1
  const used = new Set(taken.map((s) => s.name.split(' ')[0]))
  const free = BIRDS.map((bird, i) => ({ bird, i })).filter(({ bird }) => !used.has(bird))
  const name = pseudonym(free.length > 0 ? free[randomInt(free.length)]!.i : randomInt(BIRDS.length), number)
  const seat = { id: randomUUID(), userId, number, name }
  await tx.user.upsert({
    where: { id: userId },
    create: { id: userId, kind: 'pupil', name },
    update: { kind: 'pupil', name },
  })
  await tx.seat.create({ data: { ...seat, classId } })
  return seat
}
