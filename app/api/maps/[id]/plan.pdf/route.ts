import { defaultPlanRules } from '@/content'
import { rulesOfMap } from '@/lib/server/classroom/rules-of-map'
import { pdfResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { printPlan } from '@/lib/server/map/print-plan'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const rules = await rulesOfMap(db, params.id!, defaultPlanRules)
  const printed = await printPlan(db, account, params.id!, now, rules)
  return printed.ok ? pdfResponse(printed.value) : printed
})
