import 'server-only'
import { type Deed, may, type Standing, standingByTie } from '@/lib/domain/classroom/rights'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Transaction } from '../database/database'
import { notFound } from '../refusals'

/** How an account stands to a class; a stranger to one that is not there as well. */
export async function standingInClass(db: Transaction, userId: string, classId: string): Promise<Standing> {
  const teacher = await db.classTeacher.findUnique({ where: { classId_userId: { classId, userId } } })
  if (teacher) return teacher.role === 'owner' ? 'owner' : 'co-teacher'
  const seat = await db.seat.findUnique({ where: { classId_userId: { classId, userId } } })
  if (!seat) return 'stranger'
  return seat.removedAt ? 'removed' : 'pupil'
}

/** A class, for one who may do this with it; nothing is there for anybody else. */
export async function classFor(db: Transaction, userId: string, classId: string, deed: Deed) {
  const found = await db.class.findUnique({ where: { id: classId } })
  const standing = await standingInClass(db, userId, classId)
  return found && may(standing, deed) ? ok({ ...found, standing }) : notFound()
}

/** An assignment with its class, for one who may do this with it. */
export async function assignmentFor(db: Transaction, userId: string, assignmentId: string, deed: Deed) {
  const found = await db.assignment.findUnique({ where: { id: assignmentId }, include: { class: true } })
  if (!found) return notFound()
  const standing = await standingInClass(db, userId, found.classId)
  return may(standing, deed) ? ok({ ...found, standing }) : notFound()
}

/** How an account stands to a map: its author, a mate of the group, or a teacher of the class that it was begun for. */
export async function standingToMap(db: Transaction, userId: string, mapId: string): Promise<Standing> {
  const map = await db.map.findUnique({
    where: { id: mapId },
    include: { members: { where: { userId } }, assignment: { select: { classId: true } } },
  })
  if (!map) return 'stranger'
  return standingByTie({
    own: map.ownerId === userId,
    mate: map.members.length > 0,
    inGroup: map.groupNo !== null,
    inClass: map.assignment ? await standingInClass(db, userId, map.assignment.classId) : null,
  })
}

/** How an account stands to the installation. */
export const standingHere = ({ kind }: { kind: string }): Standing => (kind === 'teacher' ? 'teacher' : 'stranger')

/** A submission with its assignment, seat and review, for one who may do this with it. */
export async function submissionFor(db: Transaction, userId: string, submissionId: string, deed: Deed) {
  const found = await db.submission.findUnique({
    where: { id: submissionId },
    include: { assignment: { include: { class: true } }, seat: true, review: true },
  })
  if (!found) return notFound()
  const standing = await standingToMap(db, userId, found.mapId)
  return may(standing, deed) ? ok({ ...found, standing }) : notFound()
}

/** What a lookup of this file yields when it finds something. */
export type Found<Lookup extends (...args: never[]) => Promise<Result<unknown>>> =
  Awaited<ReturnType<Lookup>> extends infer R ? (R extends { ok: true; value: infer V } ? V : never) : never
