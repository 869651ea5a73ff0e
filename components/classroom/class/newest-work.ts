import type { RegisterAssignment, RegisterRow } from '@/lib/domain/classroom/register'
import { isHandedIn } from '@/lib/domain/classroom/state-words'

/**
 * Where a pupil's row leads: to the newest map that they handed in, else to the newest question; null while nothing is
 * set. `assignments`: the oldest first.
 */
export function newestWork(row: RegisterRow, assignments: RegisterAssignment[]): string | null {
  const handedIn = assignments.findLast((a) => isHandedIn(row.states[a.id] ?? 'not-started'))
  if (handedIn) return `/assignments/${handedIn.id}/review/${row.id}`
  const newest = assignments.at(-1)
  return newest ? `/assignments/${newest.id}` : null
}
