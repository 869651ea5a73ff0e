import 'server-only'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { wordsOf } from '@/lib/domain/question/question-words'
import { ok, type Result } from '@/lib/domain/shared/result'
import { classCsv } from '@/lib/formats/csv/class-csv'
import { commentsCsv } from '@/lib/formats/csv/comments-csv'
import { rulesOfAssignment, startOf } from '../classroom/read-assignment'
import type { Database } from '../database/database'
import { readClassWork } from './class-work'

/** The class's work by criteria, as CSV for one of its teachers. */
export async function exportClass(
  db: Database,
  teacherId: string,
  assignmentId: string,
  rules: PlanRules,
  now: Date,
): Promise<Result<string>> {
  const work = await readClassWork(db, teacherId, assignmentId, now)
  if (!work.ok) return work
  const { assignment, pupils, class: of } = work.value
  const words = wordsOf(await startOf(db, assignmentId))
  return ok(classCsv(pupils, rulesOfAssignment(rules, assignment.terms), words, of.zone))
}

/** All comments of an assignment as CSV for a teacher of the class, drafts among them. */
export async function exportComments(
  db: Database,
  teacherId: string,
  assignmentId: string,
  now: Date,
): Promise<Result<string>> {
  const work = await readClassWork(db, teacherId, assignmentId, now)
  if (!work.ok) return work
  const teachers = await db.classTeacher.findMany({
    where: { classId: work.value.class.id },
    select: { userId: true, user: { select: { name: true } } },
  })
  const names = Object.fromEntries(teachers.map(({ userId, user }) => [userId, user.name]))
  return ok(commentsCsv(work.value.pupils, names, work.value.class.zone))
}
