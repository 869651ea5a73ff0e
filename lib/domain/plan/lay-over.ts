import * as z from 'zod'
import { overrideOf } from './check-rules'
import { CHECK_IDS } from './finding'
import { type CheckOverrides, overrideChecks } from './override-checks'
import type { PlanRules } from './plan-rules'
import { Presets } from './preset'
import { WordLists } from './word-lists'

const Parts = z.record(z.string(), z.unknown()).catch({})

/**
 * The rules with a teacher's edits over them, as an earlier version kept those: what that version did not know stays as
 * it comes, and what can no longer be read is passed over, message by message, so that no map stays shut because of it.
 */
export function layOver(rules: PlanRules, edits: unknown): PlanRules {
  const { presets, wordLists, checks } = Parts.parse(edits)
  return overrideChecks(
    {
      ...rules,
      presets: partOver(Presets, rules.presets, presets),
      wordLists: partOver(WordLists, rules.wordLists, wordLists),
    },
    overridesIn(checks),
  )
}

function partOver<Part extends object>(schema: z.ZodType<Part>, own: Part, edited: unknown): Part {
  const known = Object.entries(Parts.parse(edited)).filter(([key]) => key in own)
  const laid = schema.safeParse({ ...own, ...Object.fromEntries(known) })
  return laid.success ? laid.data : own
}

function overridesIn(edited: unknown): CheckOverrides {
  const checks = Parts.parse(edited)
  return Object.fromEntries(
    CHECK_IDS.map((id) => {
      const { on, say } = Parts.parse(checks[id])
      const read = overrideOf(id)
      const said = Object.entries(Parts.parse(say)).filter(
        ([name, words]) => read.safeParse({ say: { [name]: words } }).success,
      )
      return [id, { ...(typeof on === 'boolean' ? { on } : {}), say: Object.fromEntries(said) }]
    }),
  ) as CheckOverrides
}
