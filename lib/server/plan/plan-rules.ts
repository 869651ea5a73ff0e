import 'server-only'
import { may } from '@/lib/domain/classroom/rights'
import { layOver } from '@/lib/domain/plan/lay-over'
import { PlanRules } from '@/lib/domain/plan/plan-rules'
import { remembered } from '@/lib/domain/shared/remembered'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Account } from '../account/session'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { standingHere } from '../rights/standing'

const KEY = 'plan-rules'

/**
 * What plans are read and checked by here: what comes with the program, with a teacher's edits over it.
 */
export async function readPlanRules(db: Database, builtIn: PlanRules): Promise<PlanRules> {
  const row = await db.setting.findUnique({ where: { key: KEY } })
  if (!row) return builtIn
  return laidOver(builtIn, row.value)
}

const laidOver = remembered((builtIn: PlanRules, edits: string) => layOver(builtIn, JSON.parse(edits)))

/** Keeps a teacher's edit of the rules; `null` goes back to what comes with the program. */
export async function savePlanRules(db: Database, account: Account, rules: unknown): Promise<Result<null>> {
  if (!may(standingHere(account), 'set-rules')) return notFound()
  if (rules === null) {
    await db.setting.deleteMany({ where: { key: KEY } })
    return ok(null)
  }
  const parsed = PlanRules.safeParse(rules)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    return refuse('bad-shape', `${issue.path.join(' › ') || 'The rules'}: ${issue.message}.`)
  }
  const value = JSON.stringify(parsed.data)
  const by = { value, updatedBy: account.id }
  await db.setting.upsert({ where: { key: KEY }, create: { key: KEY, ...by }, update: by })
  return ok(null)
}
