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

/** A part of the plan: what goes before it, or a paragraph with its point, or the judgement. */
type OutlinePart = { heading: string; point: string; lines: OutlineLine[] }
type Outline = { title: string; start: OutlineLine[]; paragraphs: OutlinePart[]; judgement: OutlineLine[] }

/** The plan in its parts: what is written, and nothing for what is missing. */
export function outlineOf(map: ArgumentMap, preset: Preset): Outline {
  const { introduction, paragraphs, judgement } = essayPlan(map, preset)
  return {
    title: introduction.question.text || map.title || 'Essay plan',
    start: saidOf([introduction.lineOfArgument, introduction.criteria]),
    paragraphs: paragraphs.filter(({ id }) => id !== null).map(partOf),
    judgement: saidOf([judgement.stance, judgement.conclusion, judgement.mainFactor, judgement.criteria]),
  }
}

/** The plan in reading order. */
export function planOutline(map: ArgumentMap, preset: Preset): OutlineLine[] {
  const { title, start, paragraphs, judgement } = outlineOf(map, preset)
  return [
    { is: 'title', text: title },
    ...start,
    ...paragraphs.flatMap(({ heading, point, lines }): OutlineLine[] => [
      { is: 'heading', text: heading },
      ...(point === '' ? [] : [{ is: 'point' as const, text: point }]),
      ...lines,
    ]),
    ...(judgement.length > 0 ? [{ is: 'heading' as const, text: 'Judgement' }, ...judgement] : []),
  ]
}

/** Each line that is written, with what the plan says of it. */
const saidOf = (lines: (PlanLine | null)[]): OutlineLine[] =>
  lines.flatMap((line) =>
    line === null || said(line) === ''
      ? []
      : [{ is: 'words' as const, text: line.label === '' ? line.text : `${line.label}: ${line.text}` }],
  )

function partOf(paragraph: PlanParagraph): OutlinePart {
  const { number, head, side, point, changes, tests, sections, joins, counters, reason, linkBack, weight } = paragraph
  const name = said(head) || 'No factor yet'
  // A reason says the weight with it.
  const weighed = reason === null && weight !== null ? [{ is: 'words' as const, text: `Weight: ${weight} of 100` }] : []
  return {
    heading: `${number}. ${name}${said(side) === '' ? '' : ` (${said(side)})`}`,
    point: said(point),
    lines: [
      ...saidOf([...changes, ...tests]),
      ...sections.flatMap(({ items }) => items.flatMap(itemLines)),
      ...referenceLines([...joins, ...counters], 0),
      ...saidOf([reason]),
      ...weighed,
      ...saidOf([linkBack]),
    ],
  }
}

/** The words of a line, '' where they are missing. */
const said = ({ gap, text }: PlanLine): string => (gap === null ? text : '')

function itemLines({ line, source, role, depth, joins, counters }: PlanItem): OutlineLine[] {
  const who = source === null ? '' : ` (${`${source.label} ${source.text}`.trim()})`
  const item: OutlineLine = { is: 'item', depth, text: `${ROLE_WORDS[role]}: ${line.text}${who}` }
  return [item, ...referenceLines([...joins, ...counters], depth + 1)]
}

/** What bears on it from elsewhere, as far as it is there. */
const referenceLines = (lines: PlanLine[], depth: number): OutlineLine[] =>
  lines
    .filter(({ gap }) => gap === null)
    .map(({ label, text }) => ({ is: 'item', depth, text: `${label} ${text}`.trim() }))
