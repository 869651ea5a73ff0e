import 'server-only'
import type { Day } from '@/lib/domain/shared/day'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { classFor } from './standing'

/** Sets the last day on which a class is kept; null: until somebody deletes it. */
export async function keepUntil(
  db: Database,
  teacherId: string,
  { classId, day }: { classId: string; day: Day | null },
  now: Date,
): Promise<Result<null>> {
  return db.$transaction(async (tx) => {
    const found = await classFor(tx, teacherId, classId, 'manage-class')
    if (!found.ok) return found
    if (day !== null && day <= now.toISOString().slice(0, 10))
      return refuse('past', 'Choose a day after today. To delete the class now, use Delete.')
    await tx.class.update({
      where: { id: classId },
      data: { keepUntil: day === null ? null : new Date(`${day}T00:00:00.000Z`) },
    })
    return ok(null)
  })
}
