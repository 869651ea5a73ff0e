import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { counterUnanswered } from '../plan/checks/counter-unanswered'
import { factorWords } from '../plan/factor-words'
import type { PlanRules } from '../plan/plan-rules'
import { readPlan } from '../plan/read-plan'
import type { Factor } from '../shared/factor'
import { looksOf } from '../shared/looks-of'
import { remembered } from '../shared/remembered'
import { anchorOf } from './anchor'
import { type ClassFigures, classFigures } from './class-figures'
import { REVIEW_CODES, type ReviewCode } from './codes'
import { type CriteriaRow, criteriaOf, criteriaRow, type LookedAtWork } from './criteria-row'
import { factorLetters } from './factor-letters'
import { type SlotWords, slotWords } from './fill-entry'
import { landings, paragraphAt, paragraphNumberAt } from './landing'
import { standingHandIn } from './reviewed-pupil'

/** Where a comment may land in one map. `node` null: the whole; `flag`: id of the paragraph where it is drawn, or the answer. */
export type WallLanding = {
  node: string | null
  flag: string | null
  paragraph: number | null
  factor: { id: string; name: string } | null
  words: string
  slots: SlotWords
}

/** One pupil on the wall. `drafts`: comments of a teacher that are not sent, with where they are drawn. */
export type WallPupil = Omit<CriteriaRow, 'findings'> & {
  findings: Pick<CriteriaRow['findings'][number], 'check' | 'severity'>[]
  unanswered: string[]
  submissionId: string | null
  read: boolean
  returned: boolean
  changedAt: string | null
  task: string
  drafts: { code: ReviewCode | null; flag: string | null }[]
  landings: Partial<Record<ReviewCode, WallLanding[]>>
  whole: WallLanding | null
}

/** The wall of an assignment, and the table: all that is drawn of it. `factors`: of the deck, in its order, with their looks. */
export type Wall = {
  pupils: WallPupil[]
  figures: ClassFigures
  letters: Record<string, string>
  factors: Factor[]
}

export function wallOf(
  pupils: (LookedAtWork & { changedAt: string | null })[],
  start: ArgumentMap,
  rules: PlanRules,
): Wall {
  const known = new Map(
    [start, ...pupils.flatMap((p) => p.map ?? [])].flatMap((m) => m.factors.map((f) => [f.id, f] as const)),
  )
  const used = new Set(pupils.flatMap((p) => p.map?.paragraphs.flatMap((q) => q.factor ?? []) ?? []))
  const factors = [...known.values()]
  const looks = looksOf(factors)
  return {
    pupils: pupils.map((pupil) => wallPupil(pupil, rules)),
    figures: classFigures(pupils, start, rules),
    letters: factorLetters(factors),
    factors: factors.filter((f) => used.has(f.id)).map((f) => ({ id: f.id, name: f.name, ...looks.get(f.id) })),
  }
}

function wallPupil(work: LookedAtWork & { changedAt: string | null }, rules: PlanRules): WallPupil {
  const { findings, ...row } = criteriaRow(work, rules)
  const { map, handedIn, changedAt } = work
  const handIn = standingHandIn(work)
  const places = map && placesOf(map, rules)
  const reviewed = handedIn ? places : null
  const drafts = handIn?.comments.filter((c) => c.by === 'teacher' && c.sentAt === null && c.parentId === null) ?? []
  return {
    ...row,
    findings: firstOfEach(findings),
    unanswered: places?.unanswered ?? [],
    submissionId: handIn?.id ?? null,
    read: Boolean(handIn?.readAt),
    returned: Boolean(handIn?.returnedAt),
    changedAt,
    task: handIn?.task ?? '',
    drafts: drafts.map(({ code, anchor }) => ({ code, flag: map ? flagOf(map, anchor.id) : null })),
    landings: reviewed?.landings ?? {},
    whole: reviewed?.whole ?? null,
  }
}

/** Where something is to be said in one map. */
const placesOf = remembered((map: ArgumentMap, rules: PlanRules) => {
  const { findings } = criteriaOf(map, rules)
  const at = (code: ReviewCode) => landings(map, findings, code).map((id) => landingAt(map, id))
  const places = REVIEW_CODES.map((code) => [code, at(code)] as const).filter(([, found]) => found.length > 0)
  return {
    unanswered: counterUnanswered.find(readPlan(map, rules)).flatMap((f) => f.nodes),
    landings: Object.fromEntries(places) as WallPupil['landings'],
    whole: landingAt(map, null),
  }
})

/** Each check once, where it stands first. */
const firstOfEach = (findings: CriteriaRow['findings']): WallPupil['findings'] =>
  findings
    .filter((f, i) => findings.findIndex((other) => other.check === f.check) === i)
    .map(({ check, severity }) => ({ check, severity }))

function flagOf(map: ArgumentMap, node: string | null): string | null {
  if (node === null || node === ANSWER) return node
  return paragraphAt(map, node)?.id ?? null
}

function landingAt(map: ArgumentMap, node: string | null): WallLanding {
  const paragraph = node === null ? undefined : paragraphAt(map, node)
  const factor = paragraph?.factor ?? null
  return {
    node,
    flag: flagOf(map, node),
    paragraph: node === null ? null : paragraphNumberAt(map, node),
    factor: factor === null ? null : { id: factor, name: factorWords(map, factor) ?? factor },
    words: anchorOf(map, node).words,
    slots: slotWords(map, node),
  }
}
