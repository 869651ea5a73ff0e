import 'server-only'
import type { ClassToSet } from '@/lib/domain/classroom/setting'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { classFor } from '../rights/standing'
import { readTerms } from './read-assignment'

/** What a teacher needs to see in order to set a question: the register, and what was set before, the newest first. */
export async function readClassToSet(db: Database, teacherId: string, classId: string): Promise<Result<ClassToSet>> {
  const found = await classFor(db, teacherId, classId, 'manage-class')
  if (!found.ok) return found
  const seats = await db.seat.findMany({
    where: { classId, removedAt: null },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, name: true },
  })
  const rows = await db.assignment.findMany({
    where: { classId },
    orderBy: { createdAt: 'desc' },
    include: { groups: true, maps: { select: { groupNo: true } } },
  })
  const known = new Set(seats.map((s) => s.id))
  return ok({
    id: classId,
    name: found.value.name,
    zone: found.value.zone,
    archived: found.value.archivedAt !== null,
    seats,
    assignments: rows.map(({ id, terms, groups, maps, withdrawnAt }) => ({
      id,
      terms: readTerms(terms),
      withdrawn: withdrawnAt !== null,
      groups: Object.fromEntries(groups.filter((g) => known.has(g.seatId)).map((g) => [g.seatId, g.groupNo])),
      begun: maps.length > 0,
      begunGroups: maps.flatMap((m) => m.groupNo ?? []),
    })),
  })
}
