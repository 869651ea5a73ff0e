import 'server-only'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Had, leaveTombstones } from '../account/tombstone'
import type { Database, Transaction } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { classFor } from '../rights/standing'
import { type Counts, erasing } from './erasing'

/** Erases a class of one's own. `typed`: its name, as a deliberate act; a demonstration needs none. */
export async function eraseClass(
  db: Database,
  userId: string,
  { classId, typed }: { classId: string; typed: string },
  now: Date,
): Promise<Result<Counts>> {
  return erasing(db, userId, now, async (tx) => {
    const found = await classFor(tx, userId, classId, 'delete-class')
    if (!found.ok) return found
    if (!found.value.demo && typed.trim() !== found.value.name)
      return refuse('name', 'That is not the name of this class.')
    return ok({ action: 'erase-class', subject: classId, ...(await wipeClass(tx, classId, now)) })
  })
}

/** The same by the program itself: `actor` is `command-line` or `retention`. */
export async function eraseClassAs(
  db: Database,
  actor: 'command-line' | 'retention',
  classId: string,
  now: Date,
): Promise<Result<Counts>> {
  return erasing(db, actor, now, async (tx) => {
    const there = await tx.class.findUnique({ where: { id: classId } })
    if (!there) return notFound()
    return ok({ action: 'erase-class', subject: classId, ...(await wipeClass(tx, classId, now)) })
  })
}

/**
 * Deletes a class with its questions, the maps that were begun for them, and all that was handed in; of its pupils the
 * accounts that have nothing else: no other class, no map or deck of their own.
 */
export async function wipeClass(
  tx: Transaction,
  classId: string,
  now: Date,
): Promise<{ counts: Counts; mapIds: string[] }> {
  await lockRow(tx, 'Class', classId)
  const ofClass = { assignment: { classId } }
  const seats = await tx.seat.findMany({ where: { classId }, select: { userId: true } })
  const inClass = { id: { in: seats.map((s) => s.userId) }, kind: 'pupil' }
  const before = await tx.user.findMany({ where: inClass, select: { id: true, resumeHash: true } })
  const { had, codes } = await havingsOf(tx, classId)
  const mapIds = (await tx.map.findMany({ where: ofClass, select: { id: true } })).map((m) => m.id)
  const comments = await tx.comment.count({ where: { submission: ofClass } })
  const { count: submissions } = await tx.submission.deleteMany({ where: ofClass })
  const { count: changes } = await tx.mapChange.deleteMany({ where: { map: ofClass } })
  const { count: maps } = await tx.map.deleteMany({ where: ofClass })
  const { count: assignments } = await tx.assignment.deleteMany({ where: { classId } })
  await tx.class.delete({ where: { id: classId } })
  const nothingElse = { seats: { none: {} }, maps: { none: {} }, decks: { none: {} }, mapsTogether: { none: {} } }
  const { count: accounts } = await tx.user.deleteMany({ where: { ...inClass, ...nothingElse } })
  const stay = new Set((await tx.user.findMany({ where: inClass, select: { id: true } })).map((u) => u.id))
  const gone = before.filter((u) => !stay.has(u.id))
  await leaveTombstones(
    tx,
    [...had, ...gone.map(({ id }) => ({ userId: id, subject: id }))],
    [...codes, ...gone.flatMap((u) => u.resumeHash ?? [])],
    now,
  )
  return { counts: { assignments, seats: seats.length, maps, changes, submissions, comments, accounts }, mapIds }
}

/** Who had what of a class, and the cards that were printed for it. */
async function havingsOf(tx: Transaction, classId: string): Promise<{ had: Had[]; codes: string[] }> {
  const { seats, teachers, assignments } = await tx.class.findUniqueOrThrow({
    where: { id: classId },
    include: {
      seats: {
        select: { userId: true, user: { select: { resumeHash: true } }, printings: { select: { hash: true } } },
      },
      teachers: { select: { userId: true } },
      assignments: { select: { id: true, maps: { select: { id: true, ownerId: true, members: true } } } },
    },
  })
  const subjects = [classId, ...assignments.map((a) => a.id)]
  const had = [...seats, ...teachers].flatMap(({ userId }) => subjects.map((subject) => ({ userId, subject })))
  const maps = assignments
    .flatMap((a) => a.maps)
    .flatMap((m) => [m.ownerId, ...m.members.map((x) => x.userId)].map((userId) => ({ userId, subject: m.id })))
  // A card that still opens an account which has more than this class is not dead.
  const live = new Set(seats.map((s) => s.user.resumeHash))
  const codes = seats.flatMap((s) => s.printings.map((p) => p.hash)).filter((hash) => !live.has(hash))
  return { had: [...had, ...maps], codes }
}
