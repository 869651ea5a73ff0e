import 'server-only'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type CheckOverrides, overrideChecks } from '@/lib/domain/plan/override-checks'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Database } from '../database/database'

export const readTerms = (json: string): AssignmentTerms => AssignmentTerms.parse(JSON.parse(json))

/** The map that every pupil of an assignment begins with. */
export async function startOf(db: Database, assignmentId: string): Promise<ArgumentMap> {
  const { start } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId }, select: { start: true } })
  return ArgumentMap.parse(JSON.parse(start))
}

/** The rules of the school with the checks off that an assignment keeps silent. */
export const rulesOfAssignment = (rules: PlanRules, { checksOff }: AssignmentTerms): PlanRules =>
  overrideChecks(rules, Object.fromEntries(checksOff.map((id) => [id, { on: false }])) as CheckOverrides)
