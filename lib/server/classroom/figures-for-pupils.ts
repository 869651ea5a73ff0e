import 'server-only'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { classFigures } from '@/lib/domain/review/class-figures'
import { type ShownFigures, shownFigures } from '@/lib/domain/review/shown-figures'
import type { Database } from '../database/database'
import { assignmentFor } from '../rights/standing'
import { readTerms } from './read-assignment'

/** Where the class stands, for one of its pupils; null unless the teacher shows it and five plans are in. */
export async function figuresForPupils(
  db: Database,
  userId: string,
  assignmentId: string,
  rules: PlanRules,
): Promise<ShownFigures | null> {
  const found = await assignmentFor(db, userId, assignmentId, 'do-assignment')
  if (!found.ok || !readTerms(found.value.terms).figures) return null
  const rows = await db.submission.findMany({
    where: { assignmentId, seat: { removedAt: null }, review: { withdrawnAt: null } },
    orderBy: { n: 'desc' },
    select: { mapId: true, state: true, seat: { select: { id: true, number: true, name: true } } },
  })
  const newest = rows.filter((row, i) => rows.findIndex((r) => r.mapId === row.mapId) === i)
  const pupils = newest.map(({ seat, mapId, state }) => ({
    seat,
    mapId,
    map: ArgumentMap.parse(JSON.parse(state)),
    state: 'handed-in' as const,
    handedIn: true,
    handIns: [],
  }))
  const start = ArgumentMap.parse(JSON.parse(found.value.start))
  return shownFigures(classFigures(pupils, start, rules))
}
