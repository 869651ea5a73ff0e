import 'server-only'
import { LEAST_PLANS_FOR_FIGURES } from '@/lib/domain/classroom/assignment'
import { may } from '@/lib/domain/classroom/rights'
import { findingsOf } from '@/lib/domain/plan/checks/find'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { draftSheet, refreshSheet } from '@/lib/domain/review/draft-sheet'
import { A_FEW_BELOW, FeedbackSheet, type SheetLine, type SheetWords } from '@/lib/domain/review/feedback-sheet'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { tellTime, type Zone } from '@/lib/domain/shared/when'
import { pagesOf } from '@/lib/render/pdf/pages-of'
import { renderSheet } from '@/lib/render/pdf/sheet-pdf'
import { readTerms, rulesOfAssignment } from '../classroom/read-assignment'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { assignmentFor, standingInClass } from '../rights/standing'
import { readClassWork } from './class-work'

/** What a sheet is drafted with: the rules of the school and the words for its lines. */
type By = { rules: PlanRules; words: SheetWords }

/** A sheet with what stands round it. `sentAt`: ISO time, or null while only teachers see it. */
export type OpenSheet = {
  sheet: FeedbackSheet
  question: string
  class: { id: string; name: string; zone: Zone }
  pupils: number
  sentAt: string | null
}

/** The sheet of an assignment as a teacher left it, its counts as they are now; drafted from counts the first time. */
export async function openSheet(
  db: Database,
  teacherId: string,
  assignmentId: string,
  { rules, words }: By,
  now: Date,
): Promise<Result<OpenSheet>> {
  const work = await readClassWork(db, teacherId, assignmentId, now)
  if (!work.ok) return work
  const { assignment, pupils, class: of } = work.value
  const own = rulesOfAssignment(rules, assignment.terms)
  const seen = new Set<string>()
  const plans = pupils.flatMap(({ seat, map, mapId, handedIn, handIns }) => {
    // Mates of a group hand in one plan, and it counts once.
    if (!map || !handedIn || seen.has(mapId!)) return []
    seen.add(mapId!)
    const toReadAloud = handIns.at(-1)?.star === 'agreed'
    return [{ name: seat.name, map, findings: findingsOf(map, own), toReadAloud }]
  })
  const drafted = draftSheet(plans, words)
  const kept = await db.feedbackSheet.findUnique({ where: { assignmentId } })
  return ok({
    sheet: kept ? refreshSheet(FeedbackSheet.parse(JSON.parse(kept.content)), drafted) : drafted,
    question: assignment.terms.question.text,
    class: { id: of.id, name: of.name, zone: of.zone },
    pupils: pupils.length,
    sentAt: kept?.sentAt?.toISOString() ?? null,
  })
}

/** Keeps a sheet as the teacher made it, and says how many sides of A4 it takes. */
export async function saveSheet(
  db: Database,
  teacherId: string,
  assignmentId: string,
  sheet: FeedbackSheet,
  now: Date,
): Promise<Result<{ pages: number | null }>> {
  const found = await assignmentFor(db, teacherId, assignmentId, 'review')
  if (!found.ok) return found
  const content = JSON.stringify(sheet)
  await db.feedbackSheet.upsert({
    where: { assignmentId },
    create: { assignmentId, content, updatedAt: now },
    update: { content, updatedAt: now },
  })
  const pdf = await renderSheet(sheet, {
    question: readTerms(found.value.terms).question.text,
    className: found.value.class.name,
    date: tellTime('paper', now, found.value.class.zone),
  })
  // It is kept either way; how many sides it takes is told at the next letter.
  return ok({ pages: pdf.ok ? pagesOf(pdf.value) : null })
}

/** Shows the sheet to the class, or takes it back. A sheet of fewer than five plans is not shown: it is about persons. */
export async function sendSheet(
  db: Database,
  teacherId: string,
  { assignmentId, sent }: { assignmentId: string; sent: boolean },
  now: Date,
): Promise<Result<null>> {
  const found = await assignmentFor(db, teacherId, assignmentId, 'review')
  if (!found.ok) return found
  const kept = await db.feedbackSheet.findUnique({ where: { assignmentId } })
  if (!kept) return refuse('no-sheet', 'Nothing is on the sheet yet.')
  if (sent && FeedbackSheet.parse(JSON.parse(kept.content)).plans < LEAST_PLANS_FOR_FIGURES)
    return refuse('too-few', 'Fewer than five plans are in: figures of so few are about persons.')
  await db.feedbackSheet.update({ where: { assignmentId }, data: { sentAt: sent ? now : null } })
  return ok(null)
}

/** A sheet as it is printed: for teachers of the class, and for its pupils once it has been sent. */
export async function printSheet(
  db: Database,
  userId: string,
  assignmentId: string,
  by: By,
  now: Date,
): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const opened = await openSheet(db, userId, assignmentId, by, now)
  const shown = opened.ok ? opened : await sentSheet(db, userId, assignmentId)
  if (!shown.ok) return shown
  const { sheet, question, class: of } = shown.value
  const printed = await renderSheet(sheet, { question, className: of.name, date: tellTime('paper', now, of.zone) })
  if (!printed.ok) return printed
  return ok({
    bytes: printed.value,
    fileName: 'class-sheet.pdf',
  })
}

/** What a pupil of the class sees of a sheet that was sent: the lines that are on, and no count of fewer than five. */
export async function sentSheet(db: Database, userId: string, assignmentId: string): Promise<Result<OpenSheet>> {
  const found = await db.assignment.findUnique({ where: { id: assignmentId }, include: { class: true, sheet: true } })
  if (!found?.sheet?.sentAt) return notFound()
  if (!may(await standingInClass(db, userId, found.classId), 'read-sent-sheet')) return notFound()
  const sheet = FeedbackSheet.parse(JSON.parse(found.sheet.content))
  return ok({
    sheet: { ...sheet, lines: sheet.lines.filter((l) => l.on).map(withoutFew) },
    question: readTerms(found.terms).question.text,
    class: { id: found.classId, name: found.class.name, zone: found.class.zone },
    pupils: 0,
    sentAt: found.sheet.sentAt.toISOString(),
  })
}

/** “A few” says nothing of how few: the number itself stays with the teachers. */
const withoutFew = (line: SheetLine): SheetLine => ({
  ...line,
  count: line.count !== null && line.count < A_FEW_BELOW ? 0 : line.count,
})
