import 'server-only'
import { randomUUID } from 'node:crypto'
import type { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import type { Groups } from '@/lib/domain/classroom/setting'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Refusal, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { classFor } from '../rights/standing'
import { placeInGroups, sitInClass } from './place-in-groups'

/**
 * Sets a question to a class. `start`: the map that every pupil begins with, the deck's claims in its tray; `groups`: who
 * works with whom, where that is done in groups.
 */
export async function setQuestionForClass(
  db: Database,
  teacherId: string,
  classId: string,
  { terms, start, groups = {} }: { terms: AssignmentTerms; start: ArgumentMap; groups?: Groups },
  now: Date,
): Promise<Result<{ id: string }>> {
  return undone(() =>
    db.$transaction(async (tx) => {
      const found = await classFor(tx, teacherId, classId, 'manage-class')
      if (!found.ok) return found
      if (found.value.archivedAt) return refuse('archived', 'This class is over.')
      if (!(await sitInClass(tx, classId, Object.keys(terms.scaffoldFor)))) return notFound()
      const { id } = await tx.assignment.create({
        data: {
          id: randomUUID(),
          classId,
          createdById: teacherId,
          createdAt: now,
          terms: JSON.stringify(terms),
          start: JSON.stringify(start),
        },
      })
      const placed = terms.groupOf > 1 ? await placeInGroups(tx, { id, classId }, groups) : ok(null)
      if (!placed.ok) throw new Undone(placed.refusal)
      return ok({ id })
    }),
  )
}

/** Thrown inside a transaction that wrote something before it was refused. */
export class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

/** Runs a transaction; one that threw `Undone` wrote nothing and is answered with the refusal. */
export async function undone<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Undone) return { ok: false, refusal: error.refusal }
    throw error
  }
}
