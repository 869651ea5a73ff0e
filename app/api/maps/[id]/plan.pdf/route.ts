import { defaultPlanRules } from '@/content'
import { readRoute } from '@/lib/server/http/route'
import { printPlan } from '@/lib/server/map/print-plan'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const printed = await printPlan(db, account, params.id!, now, defaultPlanRules)
  if (!printed.ok) return printed
  const { bytes, fileName } = printed.value
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
})
