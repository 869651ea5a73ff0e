import type { ArgumentMap } from '../../map/argument-map'
import type { Check } from '../check'
import { QUIET_CHECKS } from '../checks-of-type'
import type { CheckId, Finding } from '../finding'
import { inOrder } from '../finding-order'
import type { PlanRules } from '../plan-rules'
import { readPlan } from '../read-plan'
import { saidAlone } from '../said-alone'
import { softened } from '../softened'
import { CHECKS } from './all'

/** What the checks found, and the checks that failed to say anything because they broke: a fault of ours, not of the plan. */
export type Findings = { findings: Finding[]; broken: CheckId[] }

/**
 * Everything the checks find in a map, in the order in which a student is shown it. The same map gives the same
 * findings on every machine, in whatever order its records stand.
 */
export const findingsOf = (map: ArgumentMap, rules: PlanRules): Finding[] => runChecks(map, rules).findings

/** As `findingsOf`, and says which checks broke. A check that breaks takes neither the others nor the map down. */
export function runChecks(map: ArgumentMap, rules: PlanRules, checks: Check[] = CHECKS): Findings {
  const reading = readPlan(map, rules)
  const quiet = QUIET_CHECKS[map.question.form]
  const findings: Finding[] = []
  const broken: CheckId[] = []
  for (const check of checks) {
    if (!rules.checks[check.id].on || quiet.includes(check.id)) continue
    try {
      findings.push(...check.find(reading))
    } catch {
      broken.push(check.id)
    }
  }
  return { findings: saidAlone(inOrder(softened(findings, reading), reading), reading), broken }
}
