import { defaultPlanRules, feedbackSheetWords } from '@/content'
import { pdfResponse } from '@/lib/server/http/respond'
import { readRoute } from '@/lib/server/http/route'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { printSheet } from '@/lib/server/review/sheet'

export const GET = readRoute(async ({ db, account, params, now }) => {
  const rules = await readPlanRules(db, defaultPlanRules)
  const printed = await printSheet(db, account.id, params.id!, { rules, words: feedbackSheetWords }, now)
  return printed.ok ? pdfResponse(printed.value) : printed
})
