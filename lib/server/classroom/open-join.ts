import 'server-only'
import { type JoinableClass, type JoinSeat, MOST_SEATS, type SeatState } from '@/lib/domain/classroom/seat'
import { ok, type Result } from '@/lib/domain/shared/result'
import { tryCode } from '../account/throttle'
import type { Database } from '../database/database'
import { type AskedClass, noClass, openByCode } from './class-of-code'

/** Whose work changed, or who came in, within this time is here. */
const HERE_MS = 10 * 60_000

/** The class that a code opens today, for somebody who is signed in or a visitor (null). Nothing of any map is in it. */
export async function openJoin(
  db: Database,
  userId: string | null,
  asked: AskedClass,
  now: Date,
): Promise<Result<JoinableClass>> {
  return tryCode(db, asked, async () => {
    const found = await openByCode(db, asked.code, now)
    if (!found) return noClass()
    const rows = await seatsOf(db, found.id, new Date(now.getTime() - HERE_MS))
    if (rows.some((row) => row.userId === userId && row.removedAt)) return noClass()
    const there = rows.filter((row) => !row.removedAt)
    const seats = there.map(({ id, number, name, ...row }): JoinSeat => ({ id, number, name, state: stateOf(row) }))
    const free = seats.find((seat) => seat.state === 'free')
    const mine = there.findIndex((row) => row.userId === userId)
    const owner = await db.classTeacher.findFirst({
      where: { classId: found.id, role: 'owner' },
      select: { user: { select: { name: true } } },
    })
    return ok({
      name: found.name,
      teacher: owner?.user.name ?? 'your teacher',
      seats,
      mine: seats[mine] ?? null,
      next:
        free ??
        (rows.length < MOST_SEATS ? { name: null, number: Math.max(0, ...rows.map((r) => r.number)) + 1 } : null),
    })
  })
}

const seatsOf = (db: Database, classId: string, since: Date) =>
  db.seat.findMany({
    where: { classId },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      name: true,
      userId: true,
      takenAt: true,
      removedAt: true,
      user: {
        select: {
          resumeHash: true,
          sessions: { where: { createdAt: { gte: since }, revokedAt: null }, take: 1, select: { id: true } },
          maps: { where: { updatedAt: { gte: since } }, take: 1, select: { id: true } },
        },
      },
    },
  })

type Row = Pick<Awaited<ReturnType<typeof seatsOf>>[number], 'takenAt' | 'user'>

function stateOf({ takenAt, user }: Row): SeatState {
  if (takenAt) return user.sessions.length + user.maps.length > 0 ? 'here' : 'taken'
  return user.resumeHash === null ? 'free' : 'card'
}
