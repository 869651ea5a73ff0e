import 'server-only'
import type { ReleaseLevels, SetDescriptors } from '@/lib/domain/review/requests'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { assignmentFor } from '../rights/standing'

/** Keeps the level descriptors that a teacher pasted for an assignment, one a line. */
export async function setDescriptors(
  db: Database,
  teacherId: string,
  { assignmentId, descriptors }: SetDescriptors,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'review')
    if (!found.ok) return found
    await tx.assignment.update({ where: { id: assignmentId }, data: { descriptors } })
    return ok(null)
  })
}

/** Shows the levels of an assignment to its pupils, with the map that each was returned; or hides them again. */
export async function releaseLevels(
  db: Database,
  teacherId: string,
  { assignmentId, released }: ReleaseLevels,
  now: Date,
): Promise<Result<{ releasedAt: string | null }>> {
  return db.$transaction(async (tx) => {
    const found = await assignmentFor(tx, teacherId, assignmentId, 'review')
    if (!found.ok) return found
    const at = released ? (found.value.levelsReleasedAt ?? now) : null
    await tx.assignment.update({ where: { id: assignmentId }, data: { levelsReleasedAt: at } })
    return ok({ releasedAt: at?.toISOString() ?? null })
  })
}
