import 'server-only'
import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { may } from '@/lib/domain/classroom/rights'
import { type WorkState, workState } from '@/lib/domain/classroom/work-state'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Comment } from '@/lib/domain/review/comment'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { ok, type Result } from '@/lib/domain/shared/result'
import { dayIn, UTC, type Zone } from '@/lib/domain/shared/when'
import { readTerms } from '../classroom/read-assignment'
import type { Database } from '../database/database'
import { keepState, readHandedIn, readState } from '../map/map-state'
import { assignmentFor } from '../rights/standing'

/**
 * One pupil's work on an assignment. `map`: of the newest hand-in that stands, else the draft as it is now, else null;
 * `handedIn`: which of the two. `handIns`: all of them, the first one first. Mates of a group have the same map.
 */
type PupilWork = {
  seat: { id: string; number: number; name: string }
  state: WorkState
  mapId: string | null
  map: ArgumentMap | null
  handedIn: boolean
  changedAt: string | null
  handIns: HandIn[]
}

/** All that a teacher sees of an assignment, pupils in register order. Removed pupils are not among them. */
export type ClassWork = {
  assignment: { id: string; terms: AssignmentTerms; descriptors: string; levelsReleasedAt: string | null }
  class: { id: string; name: string; demo: boolean; zone: Zone }
  pupils: PupilWork[]
}

export type { HandIn }

const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null

/** Everything of an assignment in five queries, whatever the size of the class; once more for each draft that is not in memory. */
export async function readClassWork(
  db: Database,
  teacherId: string,
  assignmentId: string,
  now: Date,
): Promise<Result<ClassWork>> {
  const found = await assignmentFor(db, teacherId, assignmentId, 'see-submission')
  if (!found.ok) return found
  const seesDrafts = may(found.value.standing, 'see-draft')
  const { classId, class: of, terms, descriptors, levelsReleasedAt } = found.value
  const seats = await db.seat.findMany({ where: { classId, removedAt: null }, orderBy: { number: 'asc' } })
  const maps = await db.map.findMany({ where: { assignmentId, binnedAt: null }, include: { members: true } })
  const submissions = await db.submission.findMany({
    where: { assignmentId },
    orderBy: { n: 'asc' },
    omit: { state: true },
    include: { review: true, comments: { orderBy: { createdAt: 'asc' } } },
  })
  const handedIn = await readHandedIn(db, standingOf(submissions))
  const readDraft = async (map: { id: string; headSeq: number } | undefined) => {
    if (!map || !seesDrafts) return null
    const state = await readState(db, map.id, map.headSeq)
    keepState(map.id, state)
    return state.map
  }
  const pupils: PupilWork[] = []
  for (const { id, number, name, userId } of seats) {
    const map = maps.find((m) => m.ownerId === userId || m.members.some((member) => member.userId === userId))
    const own = submissions.filter((s) => s.mapId === map?.id)
    const handIns = own.map(handInOf)
    const standing = own.findLast((s) => !s.review?.withdrawnAt)
    const changedAt = map && map.headSeq > 0 ? map.updatedAt.toISOString() : null
    pupils.push({
      seat: { id, number, name },
      state: workState({ changedAt, handIns }, now),
      mapId: map?.id ?? null,
      map: standing ? (handedIn.get(standing.id) ?? null) : await readDraft(map),
      handedIn: standing !== undefined,
      changedAt,
      handIns,
    })
  }
  return ok({
    assignment: { id: assignmentId, terms: readTerms(terms), descriptors, levelsReleasedAt: iso(levelsReleasedAt) },
    class: { id: classId, name: of.name, demo: of.demo, zone: of.zone },
    pupils,
  })
}

/** Of each map the newest hand-in that stands. */
function standingOf<Handed extends { mapId: string; review: { withdrawnAt: Date | null } | null }>(
  submissions: Handed[],
): Handed[] {
  const standing = submissions.filter((s) => !s.review?.withdrawnAt)
  return [...new Map(standing.map((s) => [s.mapId, s])).values()]
}

type Row = {
  id: string
  n: number
  at: Date
  late: boolean
  review: {
    withdrawnAt: Date | null
    readAt: Date | null
    returnedAt: Date | null
    target: string
    task: string
    taskBy: Date | null
    level: string | null
    star: string | null
  } | null
  comments: CommentRow[]
}

/** A row of the table of hand-ins, with what was made of it, as the domain knows it. */
export function handInOf({ id, n, at, late, review, comments }: Row): HandIn {
  return {
    id,
    n,
    at: at.toISOString(),
    late,
    withdrawnAt: iso(review?.withdrawnAt),
    readAt: iso(review?.readAt),
    returnedAt: iso(review?.returnedAt),
    target: review?.target ?? '',
    task: review?.task ?? '',
    taskBy: review?.taskBy ? dayIn(UTC, review.taskBy) : null,
    level: review?.level ?? null,
    star: review?.star ?? null,
    comments: comments.map(commentOf),
  }
}

type CommentRow = Omit<Comment, 'anchor' | 'by' | 'code' | 'addressed' | 'createdAt' | 'sentAt' | 'resolvedAt'> & {
  anchor: string
  by: string
  code: string | null
  addressed: string | null
  createdAt: Date
  sentAt: Date | null
  resolvedAt: Date | null
}

/** A row of the table as the domain knows it. */
export const commentOf = (row: CommentRow): Comment =>
  Comment.parse({
    ...row,
    anchor: JSON.parse(row.anchor),
    createdAt: row.createdAt.toISOString(),
    sentAt: iso(row.sentAt),
    resolvedAt: iso(row.resolvedAt),
  })
