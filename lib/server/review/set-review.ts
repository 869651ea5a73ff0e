import 'server-only'
import { descriptorLines, type HandIn } from '@/lib/domain/review/hand-in'
import type { AskToReadAloud, SetLevel, SetTarget } from '@/lib/domain/review/requests'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { changeReview, writeReview } from './change-review'

export const setTarget = (db: Database, teacherId: string, { submissionId, target, task, taskBy }: SetTarget) =>
  changeReview(db, teacherId, submissionId, async (tx) =>
    ok(await writeReview(tx, submissionId, { target, task, taskBy: taskBy === null ? null : new Date(taskBy) })),
  )

/** Asks whether the map may be read aloud, or takes the question back. The pupil answers once it is returned. */
export const askToReadAloud = (db: Database, teacherId: string, given: AskToReadAloud) =>
  changeReview(db, teacherId, given.submissionId, async (tx) =>
    ok(await writeReview(tx, given.submissionId, { star: given.asked ? 'asked' : null })),
  )

/** Notes that a teacher has looked at a hand-in. The first time counts. */
export const markRead = (db: Database, teacherId: string, submissionId: string, now: Date) =>
  changeReview(db, teacherId, submissionId, async (tx, { review }) =>
    ok(review?.readAt ? null : await writeReview(tx, submissionId, { readAt: now })),
  )

/** Which of the assignment's descriptors fits best: chosen by a teacher, proposed by nobody. */
export async function setLevel(
  db: Database,
  teacherId: string,
  { submissionId, level }: SetLevel,
): Promise<Result<HandIn>> {
  return changeReview(db, teacherId, submissionId, async (tx, { assignment }) => {
    if (level !== null && !descriptorLines(assignment.descriptors).includes(level))
      return refuse('no-level', 'That is not one of the descriptors of this question.')
    return ok(await writeReview(tx, submissionId, { level }))
  })
}
