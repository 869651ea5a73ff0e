import { defaultPlanRules } from '@/content'
import { pdfResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { printPlan } from '@/lib/server/map/print-plan'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const printed = await printPlan(db, account, params.id!, now, defaultPlanRules)
  return printed.ok ? pdfResponse(printed.value) : printed
})
