import 'server-only'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { type CheckOverrides, overrideChecks } from '@/lib/domain/plan/override-checks'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'

export const readTerms = (json: string): AssignmentTerms => AssignmentTerms.parse(JSON.parse(json))

/** The rules of the school with the checks off that an assignment keeps silent. */
export const rulesOfAssignment = (rules: PlanRules, { checksOff }: AssignmentTerms): PlanRules =>
  overrideChecks(rules, Object.fromEntries(checksOff.map((id) => [id, { on: false }])) as CheckOverrides)
