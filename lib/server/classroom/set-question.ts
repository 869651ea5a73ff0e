import 'server-only'
import { randomUUID } from 'node:crypto'
import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { classFor } from './standing'

/** Sets a question to a class. `start`: the map that every pupil begins with, the deck's claims in its tray. */
export async function setQuestion(
  db: Database,
  teacherId: string,
  classId: string,
  { terms, start }: { terms: AssignmentTerms; start: ArgumentMap },
  now: Date,
): Promise<Result<{ id: string }>> {
  const found = await classFor(db, teacherId, classId, 'manage-class')
  if (!found.ok) return found
  const made = await db.assignment.create({
    data: {
      id: randomUUID(),
      classId,
      createdById: teacherId,
      createdAt: now,
      terms: JSON.stringify(terms),
      start: JSON.stringify(start),
    },
    select: { id: true },
  })
  return ok(made)
}
