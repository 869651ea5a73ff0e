import 'server-only'
import type { Joined } from '@/lib/domain/classroom/card'
import { MOST_SEATS } from '@/lib/domain/classroom/seat'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Account } from '../account/session'
import { tryCode, trySeat } from '../account/throttle'
import { isTail, NO_WAY_BACK, newWayBack } from '../account/way-back'
import type { Database, Transaction } from '../database/database'
import { lockRow } from '../database/lock-row'
import { standingInClass } from '../rights/standing'
import { newSeat } from './add-seats'
import { type AskedClass, noClass, openByCode } from './class-of-code'
import { nextFreeSeat, type Proof, proven, type SeatRow, seatOfClass, seatTaken, type TakenBy } from './seat-proof'

/** `seatId`: the seat that was tapped; without one, the next that nobody has. */
type Join = AskedClass & Proof & { seatId?: string | undefined }

const full = () => refuse('limit', `This class is full: it has ${MOST_SEATS} pupils. Ask your teacher.`)

/** Four symbols can be guessed, the whole of a card cannot. */
const trying = <T>(db: Database, join: Join, attempt: () => Promise<Result<T>>): Promise<Result<T>> =>
  join.seatId && join.last && isTail(join.last) ? trySeat(db, join.seatId, attempt) : tryCode(db, join, attempt)

/** Whether somebody may sit where they tapped, before anything is done. A wrong card is counted as a try. */
export async function checkSeat(db: Database, join: Join & { seatId: string }, now: Date): Promise<Result<null>> {
  return trying(db, join, async () => {
    const found = await openByCode(db, join.code, now)
    const seat = found && (await seatOfClass(db, found.id, join.seatId))
    if (!seat) return noClass()
    const by = await proven(db, seat, { last: join.last }, now)
    return by.ok ? ok(null) : by
  })
}

/** A seat for a visitor: the account that was made with it, which the caller signs in. */
export async function joinAsVisitor(
  db: Database,
  join: Join,
  now: Date,
): Promise<Result<{ id: string; name: string }>> {
  return trying(db, join, () =>
    db.$transaction(async (tx) => {
      const found = await openByCode(tx, join.code, now)
      if (!found) return noClass()
      await lockRow(tx, 'Class', found.id)
      const seat = await wantedSeat(tx, found.id, join.seatId)
      if (!seat.ok) return seat
      const by = await proven(tx, seat.value, join, now)
      if (!by.ok) return by
      if (!(await sitDown(tx, seat.value, by.value, now))) return { ok: false, refusal: seatTaken(seat.value.name) }
      return ok({ id: seat.value.userId, name: seat.value.name })
    }),
  )
}

/**
 * A seat for somebody who is signed in, who keeps the account and all work in it. A guest becomes a pupil with the
 * seat's name. Whoever has no way back gets one, in this answer alone.
 */
export async function joinAsAccount(db: Database, account: Account, join: Join, now: Date): Promise<Result<Joined>> {
  if (account.kind === 'teacher')
    return refuse('teacher', 'You are signed in as a teacher. A class is joined by pupils; a colleague needs a link.')
  return trying(db, join, () =>
    db.$transaction(async (tx) => {
      const found = await openByCode(tx, join.code, now)
      if (!found) return noClass()
      await lockRow(tx, 'Class', found.id)
      const standing = await standingInClass(tx, account.id, found.id)
      if (standing === 'removed') return noClass()
      const name =
        standing === 'pupil'
          ? ok(await nameInClass(tx, account.id, found.id))
          : await bringIn(tx, account, found.id, join, now)
      return name.ok ? ok({ className: found.name, name: name.value, code: await wayBack(tx, account.id) }) : name
    }),
  )
}

const nameInClass = async (tx: Transaction, userId: string, classId: string): Promise<string> =>
  (await tx.seat.findUniqueOrThrow({ where: { classId_userId: { classId, userId } } })).name

async function wantedSeat(tx: Transaction, classId: string, seatId: string | undefined): Promise<Result<SeatRow>> {
  if (seatId) {
    const seat = await seatOfClass(tx, classId, seatId)
    return seat ? ok(seat) : noClass()
  }
  const free = await nextFreeSeat(tx, classId)
  if (free) return ok(free)
  if ((await tx.seat.count({ where: { classId } })) >= MOST_SEATS) return full()
  const made = await seatOfClass(tx, classId, (await newSeat(tx, classId)).id)
  return made ? ok(made) : noClass()
}

/** Takes a seat, once: of two who come at the same moment one finds it taken. A seat that is in use just opens. */
async function sitDown(tx: Transaction, { id: seatId, user }: SeatRow, by: TakenBy, now: Date): Promise<boolean> {
  const taken = await tx.seat.updateMany({ where: { id: seatId, takenAt: null }, data: { takenAt: now, takenBy: by } })
  if (by === 'card' && user.resumeHash)
    await tx.cardPrinting.updateMany({ where: { seatId, hash: user.resumeHash, usedAt: null }, data: { usedAt: now } })
  return taken.count === 1 || by !== 'code'
}

/** Gives a seat to an account that was there before, with all that is in it; the account that waited there goes. */
async function bringIn(
  tx: Transaction,
  { id: userId, kind, name: ownName }: Account,
  classId: string,
  join: Join,
  now: Date,
): Promise<Result<string>> {
  const wanted = await wantedSeat(tx, classId, join.seatId)
  if (!wanted.ok) return wanted
  const seat = wanted.value
  const by = await proven(tx, seat, join, now)
  if (!by.ok) return by
  if (seat.takenAt)
    return refuse('signed-in', `You are ${ownName} on this computer. Sign out first, then come back as ${seat.name}.`)
  const { resumeHash, resumeTail } = seat.user
  await sitDown(tx, seat, by.value, now)
  await tx.user.update({ where: { id: seat.userId }, data: NO_WAY_BACK })
  await tx.seat.update({ where: { id: seat.id }, data: { userId } })
  // Mates of a group may have begun before its pupil came.
  await tx.mapMember.updateMany({ where: { userId: seat.userId }, data: { userId } })
  await tx.user.deleteMany({ where: { id: seat.userId, maps: { none: {} }, seats: { none: {} } } })
  const own = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  await tx.user.update({
    where: { id: userId },
    data: {
      kind: 'pupil',
      // A pupil of two classes keeps the name of the first one.
      name: kind === 'pupil' ? ownName : seat.name,
      // The card in the hand is the way back from now on.
      ...(resumeHash && (by.value === 'card' || !own.resumeHash) ? { resumeHash, resumeTail } : {}),
    },
  })
  return ok(seat.name)
}

async function wayBack(tx: Transaction, userId: string): Promise<string | null> {
  const { resumeHash } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  if (resumeHash !== null) return null
  const { code, kept } = newWayBack()
  await tx.user.update({ where: { id: userId }, data: kept })
  return code
}
