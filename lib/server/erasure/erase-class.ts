import 'server-only'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { classFor } from '../classroom/standing'
import type { Database, Transaction } from '../database/database'
import { notFound } from '../refusals'
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
    return ok({ action: 'erase-class', subject: classId, ...(await wipeClass(tx, classId)) })
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
    return ok({ action: 'erase-class', subject: classId, ...(await wipeClass(tx, classId)) })
  })
}

/**
 * Deletes a class with its questions, the maps that were begun for them, and all that was handed in; of its pupils the
 * accounts that have nothing else: no other class, no map or deck of their own.
 */
export async function wipeClass(tx: Transaction, classId: string): Promise<{ counts: Counts; mapIds: string[] }> {
  const ofClass = { assignment: { classId } }
  const seats = await tx.seat.findMany({ where: { classId }, select: { userId: true } })
  const mapIds = (await tx.map.findMany({ where: ofClass, select: { id: true } })).map((m) => m.id)
  const comments = await tx.comment.count({ where: { submission: ofClass } })
  const { count: submissions } = await tx.submission.deleteMany({ where: ofClass })
  const { count: changes } = await tx.mapChange.deleteMany({ where: { map: ofClass } })
  const { count: maps } = await tx.map.deleteMany({ where: ofClass })
  const { count: assignments } = await tx.assignment.deleteMany({ where: { classId } })
  await tx.class.delete({ where: { id: classId } })
  const nothingElse = { seats: { none: {} }, maps: { none: {} }, decks: { none: {} }, mapsTogether: { none: {} } }
  const { count: accounts } = await tx.user.deleteMany({
    where: { id: { in: seats.map((s) => s.userId) }, kind: 'pupil', ...nothingElse },
  })
  return { counts: { assignments, seats: seats.length, maps, changes, submissions, comments, accounts }, mapIds }
}
