import 'server-only'
import type { SetWork } from '@/lib/domain/classroom/set-work'
import { workState } from '@/lib/domain/classroom/work-state'
import { ok, type Result } from '@/lib/domain/shared/result'
import { dayIn, UTC } from '@/lib/domain/shared/when'
import type { Database, Transaction } from '../database/database'
import { notFound } from '../refusals'
import { assignmentFor } from '../rights/standing'
import { classesFor, mapsFor } from '../rights/things-for'
import { readTerms } from './read-assignment'

const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null

/** What was set to a pupil in all classes, the newest first. A question that is closed is listed to those who began it. */
export async function listSetWork(db: Database, userId: string, now: Date): Promise<SetWork[]> {
  const rows = await readRows(db, userId, {})
  return rows.map((row) => setWorkOf(row, now)).filter((w) => w.closed === null || w.mapId !== null)
}

/** One assignment, for a pupil of its class. */
export async function readSetWork(
  db: Database,
  userId: string,
  assignmentId: string,
  now: Date,
): Promise<Result<SetWork>> {
  const found = await assignmentFor(db, userId, assignmentId, 'do-assignment')
  if (!found.ok) return found
  const [row] = await readRows(db, userId, { id: assignmentId })
  return row ? ok(setWorkOf(row, now)) : notFound()
}

/** The assignment that a map of one's own answers; null for a map that was begun freely. */
export async function setWorkOfMap(db: Database, userId: string, mapId: string, now: Date): Promise<SetWork | null> {
  const [row] = await readRows(db, userId, { maps: { some: { id: mapId, ...mapsFor(userId, 'edit-map') } } })
  return row ? setWorkOf(row, now) : null
}

const readRows = (db: Transaction, userId: string, where: object) =>
  db.assignment.findMany({
    where: { ...where, class: classesFor(userId, 'do-assignment') },
    orderBy: { createdAt: 'desc' },
    include: {
      class: { include: { seats: { where: { userId } } } },
      groups: { where: { seat: { removedAt: null } }, include: { seat: true }, orderBy: { seat: { number: 'asc' } } },
      maps: {
        where: mapsFor(userId, 'edit-map'),
        include: {
          submissions: { orderBy: { n: 'asc' }, select: { at: true, late: true, seq: true, review: true } },
        },
      },
    },
  })

type Row = Awaited<ReturnType<typeof readRows>>[number]

function setWorkOf({ id, class: of, terms: json, groups, maps, withdrawnAt }: Row, now: Date): SetWork {
  const terms = readTerms(json)
  const seat = of.seats[0]!
  const group = terms.groupOf > 1 ? (groups.find((g) => g.seatId === seat.id)?.groupNo ?? null) : null
  const map = maps.find((m) => m.groupNo === group) ?? null
  const standing = (map?.submissions ?? []).filter((s) => !s.review?.withdrawnAt)
  const last = standing.at(-1)
  const returned = standing.findLast((s) => s.review?.returnedAt)?.review
  const ifWithdrawn = withdrawnAt ? 'withdrawn' : null
  return {
    id,
    className: of.name,
    zone: of.zone,
    question: terms.question.text,
    deckTitle: terms.deckTitle,
    dueAt: terms.dueAt,
    late: terms.late,
    checksOff: terms.checksOff,
    scaffold: terms.scaffoldFor[seat.id] ?? terms.scaffold,
    mates:
      group === null ? [] : groups.filter((g) => g.groupNo === group && g.seatId !== seat.id).map((g) => g.seat.name),
    closed: of.archivedAt ? 'archived' : ifWithdrawn,
    state: workState(
      {
        changedAt: map ? map.updatedAt.toISOString() : null,
        handIns: (map?.submissions ?? []).map(({ at, late, review }) => ({
          at: at.toISOString(),
          late,
          withdrawnAt: iso(review?.withdrawnAt),
          returnedAt: iso(review?.returnedAt),
        })),
      },
      now,
    ),
    mapId: map?.id ?? null,
    handedIn: last ? { at: last.at.toISOString(), late: last.late, seq: last.seq } : null,
    returned: returned?.returnedAt
      ? {
          at: returned.returnedAt.toISOString(),
          target: returned.target,
          task: returned.task,
          taskBy: returned.taskBy && dayIn(UTC, returned.taskBy),
        }
      : null,
  }
}
