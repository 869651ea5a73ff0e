import 'server-only'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type CheckOverrides, overrideChecks } from '@/lib/domain/plan/override-checks'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { remembered } from '@/lib/domain/shared/remembered'
import type { Database } from '../database/database'

export const readTerms = (json: string): AssignmentTerms => AssignmentTerms.parse(JSON.parse(json))

/** The map that every pupil of an assignment begins with. */
export async function startOf(db: Database, assignmentId: string): Promise<ArgumentMap> {
  const { start } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId }, select: { start: true } })
  return ArgumentMap.parse(JSON.parse(start))
}

/** The rules of the school with the checks off that an assignment keeps silent. */
export const rulesOfAssignment = (rules: PlanRules, { checksOff }: AssignmentTerms): PlanRules =>
  withSilenced(rules, checksOff.join(' '))

const withSilenced = remembered((rules: PlanRules, silenced: string) => {
  const off = silenced.split(' ').filter(Boolean)
  return overrideChecks(rules, Object.fromEntries(off.map((id) => [id, { on: false }])) as CheckOverrides)
})
