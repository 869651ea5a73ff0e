import type { ArgumentMap } from '../map/argument-map'
import type { Check } from './check'
import { CHECKS } from './checks/all'
import { CHECK_IDS, type CheckId, type Finding, SEVERITIES } from './finding'
import type { PlanRules } from './plan-rules'
import { type PlanReading, readPlan } from './read-plan'

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
  const findings: Finding[] = []
  const broken: CheckId[] = []
  for (const check of checks) {
    if (!rules.checks[check.id].on) continue
    try {
      findings.push(...check.find(reading))
    } catch {
      broken.push(check.id)
    }
  }
  return { findings: inOrder(findings, reading), broken }
}

/** The order of a plan that is put right: a point, its evidence, the other side, the weights, the judgement; then the rest. */
const FIRST: CheckId[] = ['A1', 'E1', 'B1', 'W1', 'J1']
const RANK = new Map([...FIRST, ...CHECK_IDS.filter((id) => !FIRST.includes(id))].map((id, i) => [id, i]))
const USUAL = new Map(CHECK_IDS.map((id, i) => [id, i]))

function inOrder(findings: Finding[], { position }: PlanReading): Finding[] {
  const rank = (f: Finding) => (f.severity === 'fix' ? RANK : USUAL).get(f.check)!
  return findings
    .map((finding) => ({ finding, at: finding.nodes.map(position) }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        rank(a.finding) - rank(b.finding) ||
        byPlaces(a.at, b.at),
    )
    .map(({ finding }) => finding)
}

function byPlaces(a: number[], b: number[]): number {
  const differing = a.findIndex((at, i) => at !== b[i])
  return differing < 0 ? a.length - b.length : a[differing]! - (b[differing] ?? -1)
}
