import { defaultPlanRules } from '@/content'
import { csvResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { exportClass } from '@/lib/server/review/export-csv'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const rules = await readPlanRules(db, defaultPlanRules)
  const exported = await exportClass(db, account.id, params.id!, rules, now)
  return exported.ok ? csvResponse(exported.value, 'class.csv') : exported
})
