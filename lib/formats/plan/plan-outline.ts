import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { essayPlan } from '@/lib/domain/plan/essay-plan'
import type { PlanLine } from '@/lib/domain/plan/plan-line'
import type { PlanParagraph } from '@/lib/domain/plan/plan-paragraph'
import type { PlanItem } from '@/lib/domain/plan/plan-section'
import type { Preset } from '@/lib/domain/plan/preset'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'

/** A line of a plan as a document has it. `depth`: of an item, how far in, from 0. */
export type OutlineLine =
  | { is: 'title' | 'heading' | 'point' | 'words'; text: string }
  | { is: 'item'; text: string; depth: number }

/** The plan in reading order: what is written, and nothing for what is missing. */
export function planOutline(map: ArgumentMap, preset: Preset): OutlineLine[] {
  const { introduction, paragraphs, judgement } = essayPlan(map, preset)
  const lines: OutlineLine[] = [{ is: 'title', text: introduction.question.text || map.title || 'Essay plan' }]
  say(lines, introduction.lineOfArgument)
  say(lines, introduction.criteria)
  for (const paragraph of paragraphs.filter(({ id }) => id !== null)) lines.push(...paragraphLines(paragraph))
  const ends: OutlineLine[] = []
  for (const line of [judgement.stance, judgement.conclusion, judgement.mainFactor, judgement.criteria]) say(ends, line)
  return ends.length > 0 ? [...lines, { is: 'heading', text: 'Judgement' }, ...ends] : lines
}

/** A line with what the plan says of it, if it is written. */
function say(lines: OutlineLine[], line: PlanLine | null): void {
  if (line === null || line.gap !== null || line.text === '') return
  lines.push({ is: 'words', text: line.label === '' ? line.text : `${line.label}: ${line.text}` })
}

function paragraphLines(paragraph: PlanParagraph): OutlineLine[] {
  const { number, head, side, point, changes, tests, sections, joins, counters, reason, linkBack, weight } = paragraph
  const name = said(head) || 'No factor yet'
  const lines: OutlineLine[] = [
    { is: 'heading', text: `${number}. ${name}${said(side) === '' ? '' : ` (${said(side)})`}` },
  ]
  if (said(point) !== '') lines.push({ is: 'point', text: point.text })
  for (const line of [...changes, ...tests]) say(lines, line)
  lines.push(...sections.flatMap(({ items }) => items.flatMap(itemLines)))
  lines.push(...referenceLines([...joins, ...counters], 0))
  say(lines, reason)
  // A reason says the weight with it.
  if (reason === null && weight !== null) lines.push({ is: 'words', text: `Weight: ${weight} of 100` })
  if (said(linkBack) !== '') lines.push({ is: 'words', text: `Link back: ${linkBack.text}` })
  return lines
}

/** The words of a line, '' where they are missing. */
const said = ({ gap, text }: PlanLine): string => (gap === null ? text : '')

function itemLines({ line, source, role, top, joins, counters }: PlanItem): OutlineLine[] {
  const who = source === null ? '' : ` (${`${source.label} ${source.text}`.trim()})`
  const item: OutlineLine = { is: 'item', depth: top ? 0 : 1, text: `${ROLE_WORDS[role]}: ${line.text}${who}` }
  return [item, ...referenceLines([...joins, ...counters], 2)]
}

/** What bears on it from elsewhere, as far as it is there. */
const referenceLines = (lines: PlanLine[], depth: number): OutlineLine[] =>
  lines
    .filter(({ gap }) => gap === null)
    .map(({ label, text }) => ({ is: 'item', depth, text: `${label} ${text}`.trim() }))
