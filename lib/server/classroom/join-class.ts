import 'server-only'
import type { Joined } from '@/lib/domain/classroom/card'
import { isOpen, readCode } from '@/lib/domain/classroom/join-code'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { hashOf, newResumeCode, readResumeCode } from '../account/codes'
import type { Account } from '../account/session'
import { type Caller, tryCode } from '../account/throttle'
import type { Database, Transaction } from '../database/database'
import { MOST_SEATS, newSeat } from './add-seats'
import { standingInClass } from './standing'

type Asked = { code: string } & Caller

/** One answer whatever is wrong with a code: never made, ended, over, or of a class that is archived. */
const noClass = () =>
  refuse('join-code', 'No class is open under that code. Check it letter by letter, or ask your teacher.')

/** The class that a code opens today, for somebody who is signed in or a visitor (null). A wrong one is counted. */
export async function classOfCode(
  db: Database,
  userId: string | null,
  { code, ...caller }: Asked,
  now: Date,
): Promise<Result<{ name: string }>> {
  return tryCode(db, caller, async () => {
    const found = await openByCode(db, code, now)
    const removed = found && userId && (await standingInClass(db, userId, found.id)) === 'removed'
    return found && !removed ? ok({ name: found.name }) : noClass()
  })
}

/** A seat for a visitor: the account that was made with it, which the caller signs in. */
export async function joinAsVisitor(
  db: Database,
  { code, ...caller }: Asked,
  now: Date,
): Promise<Result<{ id: string; name: string }>> {
  return tryCode(db, caller, () =>
    db.$transaction(async (tx) => {
      const found = await openByCode(tx, code, now)
      if (!found) return noClass()
      const seat = (await freeSeat(tx, found.id)) ?? (await seatMore(tx, found.id))
      if (!seat) return full()
      await tx.seat.update({ where: { id: seat.id }, data: { takenAt: now } })
      // A card that was printed for the seat would open a stranger's work now.
      await tx.user.update({ where: { id: seat.userId }, data: { resumeHash: null } })
      return ok({ id: seat.userId, name: seat.name })
    }),
  )
}

/**
 * A seat for somebody who is signed in, who keeps the account and all work in it. A guest becomes a pupil with the
 * seat's name. Whoever has no way back gets one, in this answer alone.
 */
export async function joinAsAccount(
  db: Database,
  account: Account,
  { code, ...caller }: Asked,
  now: Date,
): Promise<Result<Joined>> {
  if (account.kind === 'teacher')
    return refuse('teacher', 'You are signed in as a teacher. A class is joined by pupils; a colleague needs a link.')
  return tryCode(db, caller, () =>
    db.$transaction(async (tx) => {
      const found = await openByCode(tx, code, now)
      if (!found) return noClass()
      const standing = await standingInClass(tx, account.id, found.id)
      if (standing === 'removed') return noClass()
      const key = { classId: found.id, userId: account.id }
      const name =
        standing === 'pupil'
          ? (await tx.seat.findUniqueOrThrow({ where: { classId_userId: key } })).name
          : await takeSeat(tx, account, found.id, now)
      return name ? ok({ className: found.name, name, code: await wayBack(tx, account.id) }) : full()
    }),
  )
}

const full = () => refuse('limit', `This class is full: it has ${MOST_SEATS} pupils. Ask your teacher.`)

async function openByCode(db: Transaction, typed: string, now: Date): Promise<{ id: string; name: string } | null> {
  const joinCode = readCode(typed)
  if (joinCode === '') return null
  const found = await db.class.findUnique({ where: { joinCode } })
  return found && !found.archivedAt && isOpen(found.joinCode, found.joinOpenUntil, now) ? found : null
}

/** The first seat that nobody has sat in; one whose card has been printed only when there is no other. */
async function freeSeat(tx: Transaction, classId: string) {
  const free = await tx.seat.findMany({
    where: { classId, takenAt: null, removedAt: null },
    orderBy: { number: 'asc' },
    include: { user: { select: { resumeHash: true } } },
  })
  return free.find((seat) => seat.user.resumeHash === null) ?? free[0]
}

async function seatMore(tx: Transaction, classId: string, userId?: string) {
  const there = await tx.seat.count({ where: { classId } })
  return there < MOST_SEATS ? newSeat(tx, classId, userId) : null
}

async function takeSeat(tx: Transaction, account: Account, classId: string, now: Date): Promise<string | null> {
  const { id: userId, kind, name: ownName } = account
  const free = await freeSeat(tx, classId)
  const seat = free ?? (await seatMore(tx, classId, userId))
  if (!seat) return null
  await tx.seat.update({ where: { id: seat.id }, data: { userId, takenAt: now } })
  if (free) {
    // Mates of a group may have begun before its pupil came.
    await tx.mapMember.updateMany({ where: { userId: free.userId }, data: { userId } })
    await tx.user.deleteMany({ where: { id: free.userId, maps: { none: {} }, seats: { none: {} } } })
  }
  // A pupil of two classes keeps the name of the first one.
  await tx.user.update({
    where: { id: userId },
    data: { kind: 'pupil', name: kind === 'pupil' ? ownName : seat.name },
  })
  return seat.name
}

async function wayBack(tx: Transaction, userId: string): Promise<string | null> {
  const { resumeHash } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  if (resumeHash !== null) return null
  const code = newResumeCode()
  await tx.user.update({ where: { id: userId }, data: { resumeHash: hashOf(readResumeCode(code)) } })
  return code
}
