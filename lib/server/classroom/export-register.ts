import 'server-only'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { ok, type Result } from '@/lib/domain/shared/result'
import { dayIn } from '@/lib/domain/shared/when'
import { writeCsv } from '@/lib/formats/csv/write-csv'
import type { Database } from '../database/database'
import { openClass } from './open-class'

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
      row.number,
      row.name,
      row.changedAt ? dayIn(opened.value.zone, row.changedAt) : '',
      ...assignments.map((a) => STATES_OF_WORK[row.states[a.id]!].words),
    ])
  return ok(writeCsv(['Number', 'Pupil', 'Last change', ...assignments.map((a) => `${a.letter} ${a.question}`)], rows))
}
