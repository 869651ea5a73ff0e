import 'server-only'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Database } from '../database/database'
import { readPlanRules } from '../plan/plan-rules'
import { readTerms, rulesOfAssignment } from './read-assignment'

/** What a map is checked by: the rules of the school, with the checks off that its assignment keeps silent. */
export async function rulesOfMap(db: Database, mapId: string, builtIn: PlanRules): Promise<PlanRules> {
  const rules = await readPlanRules(db, builtIn)
  const map = await db.map.findUnique({ where: { id: mapId }, select: { assignment: { select: { terms: true } } } })
  return map?.assignment ? rulesOfAssignment(rules, readTerms(map.assignment.terms)) : rules
}
