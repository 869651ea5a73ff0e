import 'server-only'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { ok, type Result } from '@/lib/domain/shared/result'
import { tellTime, type Zone } from '@/lib/domain/shared/when'
import { renderPdf } from '@/lib/render/pdf/render-pdf'
import type { Account } from '../account/session'
import type { Database } from '../database/database'
import { openMap } from './open-map'

/**
 * The plan and the map of one's own map as a PDF, with a file name made of the question. Its date is that of the class
 * that it was made for, else of the reader's zone.
 */
export async function printPlan(
  db: Database,
  account: Account,
  id: string,
  rules: PlanRules,
  readersZone: Zone,
  now: Date,
): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const opened = await openMap(db, account.id, id)
  if (!opened.ok) return opened
  const { map } = opened.value
  const set = await db.assignment.findFirst({
    where: { maps: { some: { id } } },
    select: { class: { select: { zone: true } } },
  })
  const date = tellTime('paper', now, set?.class.zone ?? readersZone)
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
