import 'server-only'
import type { WorkState } from '@/lib/domain/classroom/work-state'
import { ok, type Result } from '@/lib/domain/shared/result'
import { writeRegister } from '@/lib/formats/roster/write-register'
import type { Database } from '../database/database'
import { openClass } from './open-class'

const WORDS: Record<WorkState, string> = {
  'not-started': 'not started',
  drafting: 'drafting',
  stalled: 'stalled',
  'handed-in': 'handed in',
  again: 'handed in again',
  returned: 'returned',
}

/** The register as CSV: number, pseudonym and a column for each question that stands, the first one first. */
export async function exportRegister(
  db: Database,
  teacherId: string,
  classId: string,
  now: Date,
): Promise<Result<string>> {
  const opened = await openClass(db, teacherId, classId, now)
  if (!opened.ok) return opened
  const assignments = opened.value.assignments.filter((a) => !a.withdrawn).reverse()
  const rows = opened.value.rows
    .filter((row) => !row.removedAt)
    .map((row) => [
      String(row.number),
      row.name,
      row.changedAt?.slice(0, 10) ?? '',
      ...assignments.map((a) => WORDS[row.states[a.id]!]),
    ])
  return ok(
    writeRegister(['Number', 'Pupil', 'Last change', ...assignments.map((a) => `${a.letter} ${a.question}`)], rows),
  )
}
