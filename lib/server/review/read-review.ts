import 'server-only'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { findingsOf } from '@/lib/domain/plan/checks/find'
import { openFindings } from '@/lib/domain/plan/open-findings'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { handInBefore, type ReviewedPupil } from '@/lib/domain/review/reviewed-pupil'
import { ok, type Result } from '@/lib/domain/shared/result'
import { rulesOfAssignment } from '../classroom/read-assignment'
import type { Database } from '../database/database'
import { type ClassWork, readClassWork } from './class-work'

/** All of an assignment for the page on which its maps are reviewed. `people`: by account, the names of its teachers and the pseudonyms of its pupils. */
export type ReviewWork = Omit<ClassWork, 'pupils'> & { pupils: ReviewedPupil[]; people: Record<string, string> }

/** Everything that a review of the whole class needs, so that the next map is there without asking again. */
export async function readReview(
  db: Database,
  teacherId: string,
  assignmentId: string,
  rules: PlanRules,
  now: Date,
): Promise<Result<ReviewWork>> {
  const work = await readClassWork(db, teacherId, assignmentId, now)
  if (!work.ok) return work
  const { pupils, ...rest } = work.value
  const wanted = pupils.flatMap((p) => handInBefore(p)?.id ?? [])
  const rows = await db.submission.findMany({ where: { id: { in: wanted } }, select: { id: true, state: true } })
  const states = new Map(rows.map((row) => [row.id, row.state]))
  const checkedBy = rulesOfAssignment(rules, rest.assignment.terms)
  const teachers = await db.classTeacher.findMany({
    where: { classId: rest.class.id },
    select: { userId: true, user: { select: { name: true } } },
  })
  const seats = await db.seat.findMany({ where: { classId: rest.class.id }, select: { userId: true, name: true } })
  return ok({
    ...rest,
    people: Object.fromEntries([
      ...seats.map(({ userId, name }) => [userId, name]),
      ...teachers.map(({ userId, user }) => [userId, user.name]),
    ]),
    pupils: pupils.map(({ seat, state, map, handedIn, handIns }) => {
      const before = states.get(handInBefore({ handIns })?.id ?? '')
      const found = map && handedIn ? openFindings(findingsOf(map, checkedBy), map.dismissals) : []
      return {
        seat,
        state,
        map,
        handedIn,
        handIns,
        before: before === undefined ? null : ArgumentMap.parse(JSON.parse(before)),
        found: found.map(({ check, severity, nodes, message }) => ({ check, severity, nodes, message })),
      }
    }),
  })
}
