import 'server-only'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Day, dayIn } from '@/lib/domain/shared/when'
import type { Database } from '../database/database'
import { classFor } from '../rights/standing'

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
    if (day !== null && day <= dayIn(found.value.zone, now))
      return refuse('past', 'Choose a day after today. To delete the class now, use Delete.')
    await tx.class.update({
      where: { id: classId },
      data: { keepUntil: day === null ? null : new Date(day) },
    })
    return ok(null)
  })
}
