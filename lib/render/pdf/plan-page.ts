import type { ArgumentMap, Paragraph } from '@/lib/domain/map/argument-map'
import { isShownByPlace } from '@/lib/domain/map/link-stubs'
import type { PresetId } from '@/lib/domain/map/question'
import { branchesOf, claimsOf, flatten, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { stanceWords } from '@/lib/domain/map/stance'
import { type Mark, marksOf, numbersOf, roleLabel, sideOf } from './printed-map'
import { WORDS } from './words'

/** What a preset prints in the corner, and the least number of paragraphs that a plan of it has. */
const PRESETS: Record<PresetId, { kind: string; least: number }> = {
  'gcse-16': { kind: '16 marks · 20 minutes', least: 3 },
  'igcse-10': { kind: '10 marks · 15 minutes', least: 2 },
  'a-level': { kind: 'Essay · 40 minutes', least: 3 },
  'ib-15': { kind: '15 marks · 40 minutes', least: 3 },
}

/** A pointer to another place of the plan: “reinforced 3.1”. */
export type Reference = { label: string; text: string }
export type PlanItem = { id: string; n: number; text: string; label: string | null; refs: Reference[]; top: boolean }
export type PlanParagraph = {
  id: string | null
  no: number
  factor: Mark | null
  side: string
  point: string
  linkBack: string
  weight: number | null
  reason: string
  items: PlanItem[]
  refs: Reference[]
  /** Slots of the paragraph with nothing in them, printed as ruled lines. */
  missing: string[]
}

/** Everything that the plan prints, gaps included: nothing is left out and nothing is invented. */
export type PlanPage = {
  question: string
  kind: string
  stated: Mark | null
  line: string
  paragraphs: PlanParagraph[]
  judgement: { stance: number | null; stanceWords: string; text: string; main: Mark | null; criteria: string[] }
}

export function planPage(map: ArgumentMap): PlanPage {
  const marks = marksOf(map)
  const { kind, least } = PRESETS[map.question.preset]
  const paragraphs = paragraphsInOrder(map).map((p, i) => planParagraph(map, p, i + 1, marks))
  while (paragraphs.length < least) paragraphs.push(emptyParagraph(paragraphs.length + 1))
  const { judgement, question } = map
  return {
    question: question.text,
    kind,
    stated: marks.get(question.statedFactor ?? '') ?? null,
    line: judgement.lineOfArgument,
    paragraphs,
    judgement: {
      stance: judgement.stance,
      stanceWords: judgement.stance === null ? '' : stanceWords(judgement.stance),
      text: judgement.text,
      main: marks.get(judgement.mainFactor ?? '') ?? null,
      criteria: judgement.criteria,
    },
  }
}

function planParagraph(map: ArgumentMap, paragraph: Paragraph, no: number, marks: Map<string, Mark>): PlanParagraph {
  const branches = flatten(branchesOf(map).get(paragraph.id) ?? [])
  const roles = new Set(claimsOf(map, paragraph.id).map((c) => c.role))
  return {
    id: paragraph.id,
    no,
    factor: marks.get(paragraph.factor ?? '') ?? null,
    side: sideOf(map, paragraph.id),
    point: paragraph.point,
    linkBack: paragraph.linkBack,
    weight: paragraph.weight,
    reason: paragraph.weightReason,
    items: branches.map((b, i) => ({
      id: b.claim.id,
      n: i + 1,
      text: b.claim.text,
      label: roleLabel(b.claim),
      refs: referencesOf(map, b.claim.id),
      top: b.depth === 0,
    })),
    refs: referencesOf(map, paragraph.id),
    missing: (['claim', 'evidence', 'explanation'] as const)
      .filter((role) => !roles.has(role))
      .map((role) => WORDS[role]),
  }
}

const emptyParagraph = (no: number): PlanParagraph => ({
  id: null,
  no,
  factor: null,
  side: '',
  point: '',
  linkBack: '',
  weight: null,
  reason: '',
  items: [],
  refs: [],
  missing: [WORDS.claim, WORDS.evidence, WORDS.explanation],
})

/** What else a node is joined to, said from its side. */
function referencesOf(map: ArgumentMap, id: string): Reference[] {
  const numbers = numbersOf(map)
  const place = (node: string) =>
    numbers.get(node)!.includes('.') ? numbers.get(node)! : `paragraph ${numbers.get(node)}`
  return map.relations.flatMap((r): Reference[] => {
    if (isShownByPlace(map, r) || !numbers.has(r.from) || !numbers.has(r.to)) return []
    if (r.kind === 'opposes' && r.to === id) return [{ label: `Opposed by ${place(r.from)}`, text: r.label }]
    if (r.kind === 'qualifies' && r.to === id) return [{ label: `Answered by ${place(r.from)}`, text: r.label }]
    if (r.from !== id) return []
    if (r.kind === 'links') return [{ label: `${r.label || 'linked to'} ${numbers.get(r.to)}`, text: '' }]
    if (r.kind === 'supports') return [{ label: `also supports ${place(r.to)}`, text: r.label }]
    return r.kind === 'exemplifies' ? [{ label: `also an example for ${place(r.to)}`, text: r.label }] : []
  })
}
