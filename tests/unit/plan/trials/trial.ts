import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { runChecks } from '@/lib/domain/plan/checks/find'
import { QUIET_CHECKS } from '@/lib/domain/plan/checks-of-type'
import type { CheckId } from '@/lib/domain/plan/finding'
import { carryOut, type Step } from '@/tests/builders/plan-steps'
import { TRIAL_PLANS, type TrialTopic } from '@/tests/builders/trial-plans'

const TOPICS = Object.keys(TRIAL_PLANS) as TrialTopic[]

/** What one check finds in a plan, whatever the others would say of it: the nodes of each finding. */
export function nodesFound(check: CheckId, map: ArgumentMap): string[][] {
  const only = CHECKS.filter((c) => c.id === check)
  return runChecks(map, defaultPlanRules, only).findings.map((f) => f.nodes)
}

const isAsked = (check: CheckId, topic: TrialTopic) => !QUIET_CHECKS[TRIAL_PLANS[topic].question.form].includes(check)

/** Texts of one kind, by topic. */
export type Texts = Record<TrialTopic, string[]>

/** A check that reads words: it fires on each of these texts and is silent on each of those, once put into a clean plan. */
export function trialOfTexts(check: CheckId, put: (text: string) => Step[], fires: Texts, silent: Texts): void {
  describe(check, () => {
    const rows = (texts: Texts) =>
      TOPICS.flatMap((topic) => texts[topic].map((text): [TrialTopic, string] => [topic, text]))
    test.each(rows(fires))('fires: %s, “%s”', (topic, text) => {
      expect(nodesFound(check, carryOut(TRIAL_PLANS[topic], ...put(text)))).toHaveLength(isAsked(check, topic) ? 1 : 0)
    })
    test.each(rows(silent))('is silent: %s, “%s”', (topic, text) => {
      expect(nodesFound(check, carryOut(TRIAL_PLANS[topic], ...put(text)))).toEqual([])
    })
  })
}

/** A check of shape: what fires it and what does not, done to the clean plan of every topic. Nodes: of the one finding. */
export type Shapes = { fires: [what: string, nodes: string[], ...Step[]][]; silent: [what: string, ...Step[]][] }

export function trialOfShapes(check: CheckId, { fires, silent }: Shapes, topics: TrialTopic[] = TOPICS): void {
  describe.each(topics)(`${check}, %s`, (topic) => {
    const plan = TRIAL_PLANS[topic]
    test.each(fires)('fires where %s', (_, nodes, ...steps) => {
      expect(nodesFound(check, carryOut(plan, ...(steps as Step[])))).toEqual(isAsked(check, topic) ? [nodes] : [])
    })
    test.each(silent)('is silent where %s', (_, ...steps) => {
      expect(nodesFound(check, carryOut(plan, ...(steps as Step[])))).toEqual([])
    })
    test('is silent on the clean plan', () => expect(nodesFound(check, plan)).toEqual([]))
  })
}

/** What no command does at once: fields of a claim as a file may hold them. */
export const withClaim =
  (id: string, fields: Partial<Claim>): Step =>
  (map) => ({ ...map, claims: map.claims.map((c) => (c.id === id ? { ...c, ...fields } : c)) })
