import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { importanceTests } from '@/lib/domain/map/importance-tests'
import { budgetWords } from '@/lib/domain/plan/budget'
import { essayPlan } from '@/lib/domain/plan/essay-plan'
import type { PlanLine } from '@/lib/domain/plan/plan-line'
import type { PlanParagraph } from '@/lib/domain/plan/plan-paragraph'
import type { Preset } from '@/lib/domain/plan/preset'
import { wordsOf } from '@/lib/domain/question/question-words'
import type { Role } from '@/lib/domain/shared/role'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { type PrintedDates, printedDates } from './printed-dates'
import { marksOf, type PrintedMark, roleLabel } from './printed-map'

/** A pointer to another place of the plan: “reinforced 3.1”. */
type Reference = { label: string; text: string }
type PrintedItem = {
  id: string
  n: number
  text: string
  label: string | null
  /** Who says so; empty where that is not said. */
  source: string
  refs: Reference[]
  /** What this claim lacks though another of its paragraph has it: a blank after it. */
  blanks: string[]
  top: boolean
}
type PrintedParagraph = {
  id: string | null
  no: number
  factor: PrintedMark | null
  side: string
  point: string
  /** What was before and after, and the like; empty where it is a gap. */
  changes: { label: string; text: string }[]
  /** What it answers to each test that it answers. */
  tests: { label: string; text: string }[]
  linkBack: string
  weight: number | null
  reason: string
  items: PrintedItem[]
  refs: Reference[]
  /** Names of what is not there yet, printed as ruled lines. */
  missing: string[]
}

/** Everything that the plan prints, gaps included: nothing is left out and nothing is invented. */
export type PlanPage = {
  question: string
  kind: string
  /** The one thing that the question names, and what that is called; rivals are named by their sides. */
  named: { label: string; factor: PrintedMark } | null
  line: string
  dates: PrintedDates | null
  paragraphs: PrintedParagraph[]
  judgement: {
    stance: number | null
    stanceWords: string
    /** What the line asks, and the words of its two ends. */
    howFar: string
    ends: { low: string; high: string }
    /** What the factor is called that counts most. */
    most: string
    verdict: string
    text: string
    main: PrintedMark | null
    criteria: string[]
  }
}

/** The essay plan of a map as the data of its printed page. */
export function planPage(map: ArgumentMap, preset: Preset): PlanPage {
  const marks = marksOf(map)
  const plan = essayPlan(map, preset)
  const { judgement, question } = map
  const words = wordsOf(map)
  const stated = marks.get(question.statedFactor ?? '')
  return {
    question: question.text,
    kind: `${preset.name} · ${budgetWords(plan.budget)}`,
    named: stated && words.names?.two === null ? { label: words.names.one, factor: stated } : null,
    line: plan.introduction.lineOfArgument.text,
    dates: printedDates(map),
    paragraphs: plan.paragraphs.map((p) => printedParagraph(p, marks)),
    judgement: {
      stance: judgement.stance,
      stanceWords: plan.judgement.stance.text,
      howFar: words.howFar,
      ends: { low: words.scale[0], high: words.scale[6] },
      most: words.most,
      verdict: plan.judgement.verdict?.text ?? '',
      text: plan.judgement.conclusion.text,
      main: marks.get(judgement.mainFactor ?? '') ?? null,
      criteria: importanceTests(map),
    },
  }
}

function printedParagraph(p: PlanParagraph, marks: Map<string, PrintedMark>): PrintedParagraph {
  const items = p.sections.flatMap((s) => s.items)
  const roles = new Set<string>(items.map((i) => i.role))
  const lacking = p.sections.flatMap((s) => s.gaps)
  const blanks = (id: string | null) => lacking.filter((l) => roles.has(l.kind) && l.nodes[0] === id)
  const ruled = lacking.filter((l) => !roles.has(l.kind))
  return {
    id: p.id,
    no: p.number,
    factor: marks.get(p.factor ?? '') ?? null,
    side: p.side.text,
    point: p.point.text,
    changes: p.changes.map(({ label, gap, text }) => ({ label, text: gap === null ? text : '' })),
    tests: p.tests.map(({ label, text }) => ({ label, text })),
    linkBack: p.linkBack.text,
    weight: p.weight,
    reason: p.reason?.text ?? '',
    items: items.map(({ line, source, role, top, joins, counters }, i) => ({
      id: line.own ?? '',
      n: i + 1,
      text: line.text,
      label: roleLabel(role),
      source: source?.text ?? '',
      refs: references([...joins, ...counters]),
      blanks: blanks(line.own).map((l) => ROLE_WORDS[l.kind as Role]),
      top,
    })),
    refs: references([...p.joins, ...p.counters]),
    missing: missingNames([...ruled, ...items.flatMap((i) => i.counters), ...p.gaps, ...p.counters]),
  }
}

const references = (lines: PlanLine[]): Reference[] =>
  lines
    .filter((l) => l.gap === null)
    .map((l) => (l.label === '' ? { label: l.text, text: '' } : { label: l.label, text: l.text }))

/** One ruled gap a kind, whatever number of claims have it: “Evidence for 1.1, 1.4”. */
function missingNames(lines: PlanLine[]): string[] {
  const names = new Map<string, string[]>()
  for (const { gap } of lines) {
    if (gap === null) continue
    const [what = '', where] = gap.name.split(/(?<= for | to )(?=\d)/)
    names.set(what, [...(names.get(what) ?? []), ...(where === undefined ? [] : [where])])
  }
  return [...names].map(([what, where]) => what + where.join(', '))
}
