import 'server-only'
import { isOpen } from '@/lib/domain/classroom/join-code'
import { countStates, letterOf, type Register } from '@/lib/domain/classroom/register'
import { type WorkState, workState } from '@/lib/domain/classroom/work-state'
import { ok, type Result } from '@/lib/domain/shared/result'
import { dayIn, UTC } from '@/lib/domain/shared/when'
import type { Database } from '../database/database'
import { classFor } from '../rights/standing'
import { readTerms } from './read-assignment'

const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null

const latestOf = (times: (Date | null)[]): Date | undefined =>
  times
    .filter((time) => time !== null)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(-1)

/** A class with its register and its questions, in five queries whatever its size. */
export async function openClass(
  db: Database,
  teacherId: string,
  classId: string,
  now: Date,
): Promise<Result<Register>> {
  const found = await classFor(db, teacherId, classId, 'see-class')
  if (!found.ok) return found
  const { id, name, demo, zone, archivedAt, keepUntil, joinCode, joinOpenUntil, standing } = found.value
  const teachers = await db.classTeacher.findMany({ where: { classId }, include: { user: true } })
  const seats = await db.seat.findMany({ where: { classId }, orderBy: { number: 'asc' }, include: { user: true } })
  const assignments = await db.assignment.findMany({
    where: { classId },
    orderBy: { createdAt: 'asc' },
    select: { id: true, terms: true, withdrawnAt: true },
  })
  const works = await worksOf(db, classId, now)
  const workOf = (assignmentId: string, userId: string) =>
    works.find((w) => w.assignmentId === assignmentId && w.userIds.includes(userId))
  const rows = seats.map((seat) => {
    const own = works.filter((w) => w.userIds.includes(seat.userId))
    return {
      id: seat.id,
      number: seat.number,
      name: seat.name,
      hasCard: seat.user.resumeHash !== null,
      takenAt: iso(seat.takenAt),
      removedAt: iso(seat.removedAt),
      changedAt: iso(latestOf(own.map((w) => w.changedAt))),
      states: Object.fromEntries(
        assignments.map((a): [string, WorkState] => [a.id, workOf(a.id, seat.userId)?.state ?? 'not-started']),
      ),
    }
  })
  const there = rows.filter((row) => row.removedAt === null)
  const present = seats.filter((seat) => seat.removedAt === null).map((seat) => seat.userId)
  return ok({
    id,
    name,
    demo,
    zone,
    standing,
    joinCode,
    archivedAt: iso(archivedAt),
    keepUntil: keepUntil && dayIn(UTC, keepUntil),
    joinOpenUntil: iso(joinOpenUntil),
    open: archivedAt === null && isOpen(joinCode, joinOpenUntil, now),
    teachers: teachers
      .map(({ user, role }) => ({ id: user.id, name: user.name, owner: role === 'owner' }))
      .sort((a, b) => Number(b.owner) - Number(a.owner) || a.name.localeCompare(b.name)),
    rows,
    assignments: assignments
      .map((a, i) => {
        const { question, dueAt } = readTerms(a.terms)
        const toRead = works.filter(
          (w) => w.assignmentId === a.id && w.toRead && w.userIds.some((userId) => present.includes(userId)),
        ).length
        return {
          id: a.id,
          letter: letterOf(i),
          question: question.text,
          dueAt,
          withdrawn: a.withdrawnAt !== null,
          counts: countStates(
            there.map((row) => row.states[a.id]!),
            toRead,
          ),
        }
      })
      .reverse(),
  })
}

type MapWork = {
  assignmentId: string
  userIds: string[]
  changedAt: Date | null
  state: WorkState
  /** Its newest hand-in that stands has been neither read nor returned. */
  toRead: boolean
}

/** Every map of a class's questions: whose it is, and how far it has come. */
async function worksOf(db: Database, classId: string, now: Date): Promise<MapWork[]> {
  const maps = await db.map.findMany({
    where: { assignment: { classId }, binnedAt: null },
    select: {
      assignmentId: true,
      ownerId: true,
      headSeq: true,
      updatedAt: true,
      members: { select: { userId: true } },
      submissions: { orderBy: { n: 'asc' }, select: { at: true, late: true, review: true } },
    },
  })
  return maps.map(({ assignmentId, ownerId, headSeq, updatedAt, members, submissions }) => {
    const changedAt = headSeq > 0 ? updatedAt : null
    const handIns = submissions.map(({ at, late, review }) => ({
      at: at.toISOString(),
      late,
      withdrawnAt: iso(review?.withdrawnAt),
      returnedAt: iso(review?.returnedAt),
      readAt: iso(review?.readAt),
    }))
    const last = handIns.findLast((h) => h.withdrawnAt === null)
    return {
      assignmentId: assignmentId!,
      userIds: [ownerId, ...members.map((m) => m.userId)],
      changedAt,
      state: workState({ changedAt: iso(changedAt), handIns }, now),
      toRead: last !== undefined && last.readAt === null && last.returnedAt === null,
    }
  })
}
