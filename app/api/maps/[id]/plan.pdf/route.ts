import * as z from 'zod'
import { defaultPlanRules } from '@/content'
import { Paper } from '@/lib/domain/shared/paper'
import { FIRST_ZONE, Zone } from '@/lib/domain/shared/when'
import { PRINTED } from '@/lib/render/pdf/render-pdf'
import { SLIP_CHOICES } from '@/lib/render/pdf/slips'
import { rulesOfMap } from '@/lib/server/classroom/rules-of-map'
import { pdfResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { printSavedPlan } from '@/lib/server/map/print-plan'

/** What the address asks for. What is left out, or is no such thing, is what most want: the plan and the map on A4. */
const Asked = z
  .object({
    document: z.enum(PRINTED).catch('whole'),
    paper: Paper.catch('a4'),
    cards: z.enum(SLIP_CHOICES).catch('all'),
    name: z.enum(['shown', 'none']).catch('shown'),
    zone: Zone.catch(FIRST_ZONE),
  })
  .transform(({ name, ...asked }) => ({ ...asked, named: name === 'shown' }))

export const GET = readRoute(async ({ db, account, params, request, now }) => {
  const rules = await rulesOfMap(db, params.id!, defaultPlanRules)
  const asked = Asked.parse(Object.fromEntries(new URL(request.url).searchParams))
  const printed = await printSavedPlan(db, account, params.id!, asked, rules, now)
  return printed.ok ? pdfResponse(printed.value) : printed
})
