import type { WorkState } from '../classroom/work-state'
import type { ArgumentMap } from '../map/argument-map'
import { paragraphsInOrder } from '../map/read-map'
import { counterUnanswered } from '../plan/checks/counter-unanswered'
import { findingsOf } from '../plan/checks/find'
import { isTested } from '../plan/checks/no-criteria'
import type { Finding } from '../plan/finding'
import { openFindings } from '../plan/open-findings'
import type { PlanRules } from '../plan/plan-rules'
import { rankWeights, weightOf } from '../plan/rank-weights'
import { type PlanReading, readPlan } from '../plan/read-plan'
import { sidesOfStance } from '../question/question-types'
import { remembered } from '../shared/remembered'
import type { HandIn } from './hand-in'
import { lastTarget, type TargetState } from './last-target'

/** One pupil's work, as much of it as the wall and the table look at. */
export type LookedAtWork = {
  seat: { id: string; number: number; name: string }
  state: WorkState
  mapId: string | null
  map: ArgumentMap | null
  handedIn: boolean
  handIns: HandIn[]
}

/**
 * One pupil by criteria: counts and words, no mark and no total. `factors`: ids, in the order of the paragraphs;
 * `evidence`: how many cards of evidence are placed; `counter`: how many of the paragraphs on the losing side are
 * answered, null where none is; `weights`: the two heaviest, none while one is unset; `tested`: whether the judgement
 * names a test, null without a judgement; `findings`: in the order in which the pupil is shown them, not set aside.
 */
export type CriteriaRow = {
  seat: { id: string; number: number; name: string }
  state: WorkState
  handedIn: boolean
  times: number
  late: boolean
  factors: string[]
  evidence: number
  counter: { answered: number; of: number } | null
  weights: { factor: string | null; weight: number }[]
  stance: number | null
  tested: boolean | null
  findings: Finding[]
  target: TargetState
}

/** The row of one pupil; of a map that is not handed in, as the draft stands. */
export function criteriaRow({ seat, state, map, handedIn, handIns }: LookedAtWork, rules: PlanRules): CriteriaRow {
  const standing = handIns.filter((h) => h.withdrawnAt === null)
  const kept = { seat, state, handedIn, times: standing.length, late: standing.at(-1)?.late ?? false }
  return { ...kept, ...(map ? criteriaOf(map, rules) : NOTHING), target: lastTarget(handIns) }
}

type OfMap = Omit<CriteriaRow, 'seat' | 'state' | 'handedIn' | 'times' | 'late' | 'target'>

const NOTHING: OfMap = {
  factors: [],
  evidence: 0,
  counter: null,
  weights: [],
  stance: null,
  tested: null,
  findings: [],
}

/** What one map says by criteria. A wall is looked at again and again, and few of its maps have changed since. */
export const criteriaOf = remembered((map: ArgumentMap, rules: PlanRules): OfMap => {
  const reading = readPlan(map, rules)
  const { stance, text, criteria } = map.judgement
  const judged = stance !== null || text.trim() !== '' || criteria.some((c) => c.trim() !== '')
  return {
    factors: [...new Set(paragraphsInOrder(map).flatMap((p) => p.factor ?? []))],
    evidence: reading.paragraphs.reduce((sum, p) => sum + p.evidence, 0),
    counter: counterOf(reading),
    weights: rankWeights(reading.paragraphs)
      .ranked.slice(0, 2)
      .map((p) => ({ factor: p.paragraph.factor, weight: weightOf(p) })),
    stance,
    tested: judged ? isTested(reading) : null,
    findings: openFindings(findingsOf(map, rules), map.dismissals),
  }
})

/** Counted as check B4 sees it, whether or not that check is on. */
function counterOf(reading: PlanReading): CriteriaRow['counter'] {
  const { stance } = reading.map.judgement
  if (stance === null || stance === 0) return null
  const { losing } = sidesOfStance(stance)
  const of = reading.paragraphs.filter((p) => p.towards.some((r) => r.kind === losing)).length
  return of === 0 ? null : { answered: of - counterUnanswered.find(reading).length, of }
}

/** “Pb 45 > Po 25”; one weight alone stands by itself; “unset” while a weight is missing. */
export function weightWords(weights: CriteriaRow['weights'], letters: Record<string, string>): string {
  const [first, second] = weights
  const word = (w: { factor: string | null; weight: number }) =>
    `${(w.factor !== null && letters[w.factor]) || '–'} ${Math.round(w.weight)}`
  if (!first) return 'unset'
  if (!second) return word(first)
  return `${word(first)} ${first.weight === second.weight ? '=' : '>'} ${word(second)}`
}

/** “+2”, “0”, “−1”, with a true minus. */
export function stanceSign(stance: number): string {
  if (stance > 0) return `+${stance}`
  return stance < 0 ? `−${-stance}` : '0'
}
