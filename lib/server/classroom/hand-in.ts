import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { isLate } from '@/lib/domain/classroom/assignment'
import { may } from '@/lib/domain/classroom/rights'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { readState } from '../map/map-state'
import { notFound } from '../refusals'
import { standingToMap } from '../rights/standing'
import { readTerms } from './read-assignment'

/** The hash of a map as it was handed in: SHA-256 of its JSON, in hexadecimal. */
export const hashOfState = (state: string): string => createHash('sha256').update(state).digest('hex')

/** Freezes a map as it stands, for good. The pupil may go on, and hand in again. */
export async function handIn(
  db: Database,
  userId: string,
  mapId: string,
  now: Date,
): Promise<Result<{ id: string; n: number; late: boolean; seq: number }>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Map', mapId)
    if (!may(await standingToMap(tx, userId, mapId), 'hand-in')) return notFound()
    const map = await tx.map.findFirst({
      where: { id: mapId, binnedAt: null },
      include: { assignment: { include: { class: true } } },
    })
    if (!map?.assignment) return notFound()
    const { classId, class: of, withdrawnAt } = map.assignment
    const seat = await tx.seat.findUniqueOrThrow({ where: { classId_userId: { classId, userId } } })
    if (withdrawnAt) return refuse('withdrawn', 'Your teacher has taken this question back.')
    if (of.archivedAt) return refuse('archived', 'This class is over.')
    const terms = readTerms(map.assignment.terms)
    const cameBack = await tx.submission.count({
      where: { mapId, review: { withdrawnAt: null, NOT: { returnedAt: null } } },
    })
    const late = isLate(terms, now, cameBack > 0)
    if (late && terms.late === 'refused') return refuse('late', 'It is past the date, and late maps are not taken.')
    const { map: argumentMap, seq } = await readState(tx, mapId, map.headSeq)
    const state = JSON.stringify(argumentMap)
    const last = await tx.submission.findFirst({ where: { mapId }, orderBy: { n: 'desc' }, include: { review: true } })
    if (last && last.seq === seq && !last.review?.withdrawnAt)
      return refuse('same', 'Nothing has changed since you handed it in.')
    const made = await tx.submission.create({
      data: {
        id: randomUUID(),
        assignmentId: map.assignment.id,
        mapId,
        seatId: seat.id,
        n: (last?.n ?? 0) + 1,
        seq,
        state,
        hash: hashOfState(state),
        at: now,
        late,
        review: { create: {} },
      },
    })
    return ok({ id: made.id, n: made.n, late, seq })
  })
}
