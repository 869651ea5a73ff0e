import 'server-only'
import type { Groups, OpenTerms } from '@/lib/domain/classroom/setting'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { assignmentFor } from '../rights/standing'
import { placeInGroups, sitInClass } from './place-in-groups'
import { readTerms } from './read-assignment'
import { Undone, undone } from './set-question'

/** Changes all of an assignment but its deck and its question. What was handed in stays late or in time as it was. */
export async function changeTerms(
  db: Database,
  teacherId: string,
  assignmentId: string,
  { terms, groups }: { terms: OpenTerms; groups: Groups },
): Promise<Result<null>> {
  const placing = terms.groupOf > 1 ? groups : {}
  return undone(() =>
    db.$transaction(async (tx) => {
      await lockRow(tx, 'Assignment', assignmentId)
      const found = await assignmentFor(tx, teacherId, assignmentId, 'manage-class')
      if (!found.ok) return found
      const { classId } = found.value
      if (!(await sitInClass(tx, classId, Object.keys(terms.scaffoldFor)))) return notFound()
      const before = readTerms(found.value.terms)
      if (before.groupOf > 1 !== terms.groupOf > 1 && (await tx.map.count({ where: { assignmentId } })) > 0)
        return refuse('begun', 'Somebody has begun: who works alone and who in a group stays as it is.')
      await tx.assignment.update({
        where: { id: assignmentId },
        data: { terms: JSON.stringify({ ...before, ...terms }) },
      })
      const placed = await placeInGroups(tx, { id: assignmentId, classId }, placing)
      if (!placed.ok) throw new Undone(placed.refusal)
      return ok(null)
    }),
  )
}

/** Takes a question back, or sets it again. Maps and hand-ins stay as they are; while it is back, none is begun or handed in. */
export async function withdrawAssignment(
  db: Database,
  teacherId: string,
  { assignmentId, withdrawn }: { assignmentId: string; withdrawn: boolean },
  now: Date,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'manage-class')
    if (!found.ok) return found
    await tx.assignment.update({ where: { id: assignmentId }, data: { withdrawnAt: withdrawn ? now : null } })
    return ok(null)
  })
}
