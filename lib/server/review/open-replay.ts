import 'server-only'
import { may } from '@/lib/domain/classroom/rights'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type ReplayMoment, type ReplayRow, withoutPractice } from '@/lib/domain/review/replay'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Zone } from '@/lib/domain/shared/when'
import { readTerms } from '../classroom/read-assignment'
import type { Database, Transaction } from '../database/database'
import { parseChanges } from '../map/map-state'
import { notFound } from '../refusals'
import { assignmentFor, standingToMap } from '../rights/standing'
import { openMapFor } from '../rights/things-for'

/** How a map grew. Only moments bear a date: when an edit was made, and by which of the authors, leaves the server never. */
export type OpenedReplay = Growth & {
  /** By whose clock the class tells times; null of a map that nobody set. */
  zone: Zone | null
}

type Growth = { mapId: string; start: ArgumentMap; rows: ReplayRow[]; moments: ReplayMoment[] }

/** The growth of one's own map, or one's group's: all of it, at any time. */
export async function openOwnReplay(db: Database, userId: string, mapId: string): Promise<Result<OpenedReplay>> {
  return db.$transaction(async (tx) => {
    const standing = await standingToMap(tx, userId, mapId)
    if (!may(standing, 'replay')) return notFound()
    const map = await tx.map.findFirst({
      where: openMapFor(userId, mapId, 'edit-map'),
      include: { assignment: { include: { class: true } } },
    })
    if (!map) return notFound()
    const handIns = await tx.submission.findMany({
      where: { mapId },
      orderBy: { n: 'asc' },
      include: { review: true },
    })
    const growth = await readGrowth(tx, mapId, map.headSeq, may(standing, 'see-return') ? handIns : [])
    return ok({ ...growth, zone: map.assignment?.class.zone ?? null })
  })
}

/** The growth of a pupil's map for one who teaches the class: once it was handed in, and up to the last hand-in. */
export async function openPupilReplay(
  db: Database,
  teacherId: string,
  { assignmentId, seatId }: { assignmentId: string; seatId: string },
): Promise<Result<OpenedReplay & { pupil: string; question: string; class: { id: string; name: string } }>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'see-submission')
    if (!found.ok) return found
    const { class: of, classId, terms } = found.value
    const seat = await tx.seat.findFirst({ where: { id: seatId, classId, removedAt: null } })
    if (!seat) return notFound()
    const { userId } = seat
    const map = await tx.map.findFirst({
      where: { assignmentId, binnedAt: null, OR: [{ ownerId: userId }, { members: { some: { userId } } }] },
    })
    if (!map || !may(await standingToMap(tx, teacherId, map.id), 'replay')) return notFound()
    const handIns = await tx.submission.findMany({
      where: { mapId: map.id, OR: [{ review: null }, { review: { withdrawnAt: null } }] },
      orderBy: { n: 'asc' },
      include: { review: true },
    })
    const last = handIns.at(-1)
    if (!last) return notFound()
    const growth = await readGrowth(tx, map.id, last.seq, handIns)
    return ok({
      ...growth,
      zone: of.zone,
      start: { ...growth.start, versions: [] },
      rows: withoutPractice(growth.rows),
      pupil: seat.name,
      question: readTerms(terms).question.text,
      class: { id: of.id, name: of.name },
    })
  })
}

type HandInRow = {
  n: number
  seq: number
  at: Date
  review: { withdrawnAt: Date | null; returnedAt: Date | null } | null
}

async function readGrowth(tx: Transaction, mapId: string, upTo: number, handIns: HandInRow[]): Promise<Growth> {
  const first = await tx.mapSnapshot.findUniqueOrThrow({ where: { mapId_seq: { mapId, seq: 0 } } })
  const rows = await tx.mapChange.findMany({ where: { mapId, seq: { lte: upTo } }, orderBy: { seq: 'asc' } })
  // A return has a time and no place in the journal: it stands after what had been done by then.
  const seqAt = (at: Date) => rows.findLast((row) => row.createdAt <= at)?.seq ?? 0
  const moments = handIns.flatMap(({ n, seq, at, review }): ReplayMoment[] => {
    const later = (kind: ReplayMoment['kind'], when: Date | null | undefined): ReplayMoment[] =>
      when ? [{ kind, n, seq: Math.max(seq, seqAt(when)), at: when.toISOString() }] : []
    return [
      { kind: 'handed-in', n, seq, at: at.toISOString() },
      ...later('withdrawn', review?.withdrawnAt),
      ...later('returned', review?.returnedAt),
    ]
  })
  return {
    mapId,
    start: ArgumentMap.parse(JSON.parse(first.state)),
    rows: rows.map(({ seq, changes }) => ({ seq, changes: parseChanges(changes) })),
    moments,
  }
}
