import 'server-only'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { type Wall, wallOf } from '@/lib/domain/review/wall'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Zone } from '@/lib/domain/shared/when'
import { drawSmallMap, type SmallMap } from '@/lib/render/small-map/draw-small-map'
import { rulesOfAssignment, startOf } from '../classroom/read-assignment'
import type { Database } from '../database/database'
import { type ClassWork, readClassWork } from './class-work'

/** The wall of an assignment as the page needs it: counts, words and drawings, no maps. `drawings`: by seat id. */
export type OpenedWall = {
  assignmentId: string
  question: string
  dueAt: string | null
  class: { id: string; name: string; demo: boolean; zone: Zone }
  wall: Wall
  drawings: Record<string, SmallMap>
}

/** All maps of an assignment, for a teacher of its class. */
export async function openWall(
  db: Database,
  teacherId: string,
  assignmentId: string,
  rules: PlanRules,
  now: Date,
): Promise<Result<OpenedWall>> {
  const read = await readWall(db, teacherId, assignmentId, rules, now)
  if (!read.ok) return read
  const { work, wall } = read.value
  const { terms } = work.assignment
  const drawn = wall.pupils.flatMap((pupil, i) => {
    const map = work.pupils[i]!.map
    const facts = { letters: wall.letters, unanswered: pupil.unanswered, tested: pupil.tested ?? false }
    return map ? [[pupil.seat.id, drawSmallMap(map, facts)] as const] : []
  })
  return ok({
    assignmentId,
    question: terms.question.text,
    dueAt: terms.dueAt,
    class: work.class,
    wall,
    drawings: Object.fromEntries(drawn),
  })
}

/** The class's work, and what is said of it. Pupils stand in the same order in both. */
async function readWall(
  db: Database,
  teacherId: string,
  assignmentId: string,
  rules: PlanRules,
  now: Date,
): Promise<Result<{ work: ClassWork; wall: Wall }>> {
  const work = await readClassWork(db, teacherId, assignmentId, now)
  if (!work.ok) return work
  const own = rulesOfAssignment(rules, work.value.assignment.terms)
  return ok({ work: work.value, wall: wallOf(work.value.pupils, await startOf(db, assignmentId), own) })
}
