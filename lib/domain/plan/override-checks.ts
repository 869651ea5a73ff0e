import * as z from 'zod'
import { overrideOf } from './check-rules'
import { CHECK_IDS, type CheckId } from './finding'
import type { PlanRules } from './plan-rules'

/** What a class does otherwise: checks that are off, and messages (by name) that are worded anew, each whole. */
export const CheckOverrides = z.strictObject(
  Object.fromEntries(CHECK_IDS.map((id) => [id, overrideOf(id).optional()])),
) as unknown as z.ZodType<CheckOverrides>
export type CheckOverrides = {
  [Id in CheckId]?: { on?: boolean; say?: Record<string, { message: string; fix: string }> }
}

/** The rules with what a class does otherwise. */
export function overrideChecks(rules: PlanRules, overrides: CheckOverrides): PlanRules {
  const checks = { ...rules.checks }
  for (const id of CHECK_IDS) {
    const { on, say } = overrides[id] ?? {}
    checks[id] = { on: on ?? checks[id].on, say: { ...checks[id].say, ...say } }
  }
  return { ...rules, checks }
}
