import 'server-only'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { ok, type Result } from '@/lib/domain/shared/result'
import { tellTime, type Zone } from '@/lib/domain/shared/when'
import { fileNameOf } from '@/lib/formats/file-name'
import { type Order, renderPdf } from '@/lib/render/pdf/render-pdf'
import type { Account } from '../account/session'
import type { Database } from '../database/database'
import { openMap } from './open-map'

/** What is asked for: whether the reader’s name stands on it, and in whose zone the day is told. */
type Asked = Order & { named: boolean; zone: Zone }

/**
 * A document of one's own map as a PDF, with a file name made of the question. Its date is that of the class that it was
 * made for, else of the reader's zone.
 */
export async function printSavedPlan(
  db: Database,
  account: Account,
  id: string,
  { named, zone, ...order }: Asked,
  rules: PlanRules,
  now: Date,
): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const opened = await openMap(db, account.id, id)
  if (!opened.ok) return opened
  const { map } = opened.value
  const set = await db.assignment.findFirst({
    where: { maps: { some: { id } } },
    select: { class: { select: { zone: true } } },
  })
  const date = tellTime('paper', now, set?.class.zone ?? zone)
  const printed = await renderPdf(map, order, { name: named ? account.name : '', date }, rules)
  if (!printed.ok) return printed
  return ok({ bytes: printed.value, fileName: `${fileNameOf(map, order.document)}.pdf` })
}
