import { defaultPlanRules } from '@/content'
import { FIRST_ZONE, Zone } from '@/lib/domain/shared/when'
import { rulesOfMap } from '@/lib/server/classroom/rules-of-map'
import { pdfResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { printPlan } from '@/lib/server/map/print-plan'

export const GET = readRoute(async ({ db, account, params, request, now }) => {
  const rules = await rulesOfMap(db, params.id!, defaultPlanRules)
  const zone = Zone.safeParse(new URL(request.url).searchParams.get('zone')).data ?? FIRST_ZONE
  const printed = await printPlan(db, account, params.id!, rules, zone, now)
  return printed.ok ? pdfResponse(printed.value) : printed
})
