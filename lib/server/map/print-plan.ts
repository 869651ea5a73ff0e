import 'server-only'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { ok, type Result } from '@/lib/domain/shared/result'
import { renderPdf } from '@/lib/render/pdf/render-pdf'
import type { Account } from '../account/session'
import type { Database } from '../database/database'
import { openMap } from './open-map'

/** The plan and the map of one's own map as a PDF, with a file name made of the question. */
export async function printPlan(
  db: Database,
  account: Account,
  id: string,
  now: Date,
  rules: PlanRules,
): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const opened = await openMap(db, account.id, id)
  if (!opened.ok) return opened
  const { map } = opened.value
  const date = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const printed = await renderPdf(map, { name: account.name, date }, rules)
  if (!printed.ok) return printed
  return ok({
    bytes: printed.value,
    fileName: `${slug(map.title || map.question.text)}-plan.pdf`,
  })
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'essay'
