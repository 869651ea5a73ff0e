'use server'
import { revalidatePath } from 'next/cache'
import type { Result } from '@/lib/domain/shared/result'
import { savePlanRules } from '@/lib/server/plan/plan-rules'
import { forAccount } from './call'

/** Keeps a teacher's edit of words, times and messages; null goes back to what comes with the program. */
export async function savePlanRulesAction(rules: unknown): Promise<Result<null>> {
  const result = await forAccount((db, account) => savePlanRules(db, account, rules))
  if (result.ok) revalidatePath('/help', 'layout')
  return result
}
