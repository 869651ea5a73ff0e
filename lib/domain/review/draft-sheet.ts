import type { ArgumentMap } from '../map/argument-map'
import { OF_A_JUDGEMENT, QUIET_CHECKS } from '../plan/checks-of-type'
import type { CheckId, Finding } from '../plan/finding'
import { isJudged } from '../plan/statement'
import { codeOfCheck, REVIEW_CODES, type ReviewCode } from './codes'
import { A_FEW_BELOW, type FeedbackSheet, isCheck, type SheetLine, type SheetWords } from './feedback-sheet'

/** One plan that was handed in. `toReadAloud`: the pupil was asked, and agreed. */
export type CountedPlan = { name: string; map: ArgumentMap; findings: Finding[]; toReadAloud: boolean }

/** At most so many lines of a part are on at first: a sheet is read in a minute. */
const MOST_ON = { keep: 3, miss: 4, right: 3 }

/**
 * A sheet drafted from counts: what most plans have, what many miss, cards to put right, who reads aloud, what to do now.
 * The same plans and words give the same sheet; most first, and then in the order of the checks.
 */
export function draftSheet(plans: CountedPlan[], words: SheetWords): FeedbackSheet {
  const checks = Object.keys(words.checks).filter(isCheck)
  const found = (check: CheckId) => plans.filter((p) => p.findings.some((f) => f.check === check)).length
  const keptIn = (check: CheckId) => plans.filter((p) => keeps(p, check)).length
  const keep = checks.flatMap((check) => {
    const kept = keptIn(check)
    const text = words.checks[check]?.keep
    return text && kept >= A_FEW_BELOW && kept * 2 > plans.length ? [line('keep', check, kept, text)] : []
  })
  const miss = checks.flatMap((check) => {
    const count = found(check)
    const text = words.checks[check]?.miss
    return text && count > 0 ? [line('miss', check, count, text, codeOfCheck(check))] : []
  })
  const parts = [firstOn(keep, MOST_ON.keep), firstOn(miss, MOST_ON.miss), firstOn(wrongCards(plans), MOST_ON.right)]
  const aloud = plans.filter((p) => p.toReadAloud).map((p) => p.name)
  const hear = aloud.length > 0 ? [line('hear', 'aloud', null, `To read aloud: ${aloud.join(', ')}.`)] : []
  return { plans: plans.length, lines: [...parts.flat(), ...hear, ...tasks(parts[1]!, words)] }
}

/** Whether a check has something to look at in a plan, and finds nothing. */
function keeps({ map, findings }: CountedPlan, check: CheckId): boolean {
  if (QUIET_CHECKS[map.question.form].includes(check)) return false
  if (OF_A_JUDGEMENT.includes(check) && !isJudged(map.judgement)) return false
  return !findings.some((f) => f.check === check)
}

function line(
  part: SheetLine['part'],
  from: string,
  count: number | null,
  text: string,
  code: ReviewCode | null = null,
): SheetLine {
  return { id: `${part}:${from}`, part, count, text, code, on: true, edited: false }
}

const firstOn = (lines: SheetLine[], most: number): SheetLine[] =>
  [...lines].sort((a, b) => (b.count ?? 0) - (a.count ?? 0)).map((l, i) => ({ ...l, on: i < most }))

/** Cards that are wrong, placed, and not dealt with: what a historian says of each. */
function wrongCards(plans: CountedPlan[]): SheetLine[] {
  const cards = new Map<string, { text: string; plans: Set<string> }>()
  for (const { name, map } of plans) {
    for (const { paragraph, note, noteDealtWith, text } of map.claims) {
      if (paragraph === null || noteDealtWith || note?.verdict !== 'wrong') continue
      const card = cards.get(text) ?? { text: note.text, plans: new Set<string>() }
      cards.set(text, { ...card, plans: card.plans.add(name) })
    }
  }
  return [...cards].map(([claim, { text, plans: by }]) =>
    line('right', claim.slice(0, 150), by.size, text.replace(/^put right[.:]?\s+/i, '')),
  )
}

/** What to do now: for each code that many miss, its task. */
function tasks(miss: SheetLine[], words: SheetWords): SheetLine[] {
  const codes = REVIEW_CODES.filter((code) => miss.some((l) => l.on && l.code === code))
  return [
    line('task', 'first', null, words.tasks.first),
    ...codes.flatMap((code) => {
      const text = words.tasks.ifCode[code]
      return text ? [line('task', code, null, text)] : []
    }),
    line('task', 'none', null, words.tasks.ifNone),
  ]
}

/**
 * A sheet that the teacher has worked on, with the counts as they are now: ticks, order and words of theirs stay; a line
 * that nothing counts any more goes unless its words are the teacher's.
 */
export function refreshSheet(kept: FeedbackSheet, drafted: FeedbackSheet): FeedbackSheet {
  const now = new Map(drafted.lines.map((l) => [l.id, l]))
  const lines = kept.lines.flatMap((old) => {
    const fresh = now.get(old.id)
    if (fresh) return [{ ...old, count: fresh.count, text: old.edited ? old.text : fresh.text }]
    return old.edited ? [{ ...old, count: null }] : []
  })
  const there = new Set(kept.lines.map((l) => l.id))
  return { plans: drafted.plans, lines: [...lines, ...drafted.lines.filter((l) => !there.has(l.id)).map(off)] }
}

const off = (l: SheetLine): SheetLine => ({ ...l, on: false })
