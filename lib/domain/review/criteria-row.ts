import type { WorkState } from '../classroom/work-state'
import type { ArgumentMap } from '../map/argument-map'
import { factorName, paragraphsInOrder, towardsAnswer } from '../map/read-map'
import type { CheckId } from '../plan/finding'
import { findingOf, type ReviewedPupil, standingHandIn } from './reviewed-pupil'

/** What became of the last target that was set: nothing was set, it is not acted on, some of it, all of it. */
export type TargetState = 'none' | 'not-yet' | 'in-part' | 'acted-on'

/**
 * One pupil of the mark book: what stands in the plan, criterion by criterion, and no sum of them. `factors`: ids of the
 * paragraphs' factors in reading order; `evidence`: placed cards that are evidence; `counter`: paragraphs that disagree
 * with the judgement, and how many of them are answered; `weights`: the two heaviest paragraphs, or null while unset.
 */
export type CriteriaRow = {
  seat: { id: string; number: number; name: string }
  state: WorkState
  handedIn: boolean
  late: boolean
  factors: string[]
  evidence: number
  counter: { answered: number; of: number } | null
  weights: { factor: string; weight: number }[] | null
  stance: number | null
  /** Whether the judgement names a test of importance; null while there is no judgement. */
  test: boolean | null
  found: CheckId[]
  target: TargetState
}

/** The row of a pupil; of one who has not begun, an empty one. */
export function criteriaRow(pupil: ReviewedPupil): CriteriaRow {
  const { seat, state, handedIn, map } = pupil
  const row = { seat, state, handedIn, late: standingHandIn(pupil)?.late ?? false, target: targetState(pupil) }
  if (!map) {
    const empty = { factors: [], evidence: 0, counter: null, weights: null, stance: null, test: null, found: [] }
    return { ...row, ...empty }
  }
  const placed = map.claims.filter((c) => c.paragraph !== null)
  return {
    ...row,
    factors: [...new Set(paragraphsInOrder(map).flatMap((p) => p.factor ?? []))],
    evidence: placed.filter((c) => c.role === 'evidence').length,
    counter: counterOf(map, findingOf(pupil, 'B4')),
    weights: weightsOf(map),
    stance: map.judgement.stance,
    test: map.judgement.text.trim() === '' ? null : findingOf(pupil, 'J2') === undefined,
    found: [...new Set(pupil.found.map((f) => f.check))],
  }
}

/** Of the paragraphs that disagree with the judgement, those that B4 finds unanswered; null where there is none. */
function counterOf(map: ArgumentMap, unanswered: unknown): CriteriaRow['counter'] {
  const { stance } = map.judgement
  if (!stance) return null
  const losing = stance > 0 ? 'opposes' : 'supports'
  const against = map.paragraphs.filter((p) => towardsAnswer(map, p.id)?.kind === losing)
  if (against.length === 0) return null
  const open = new Set(Array.isArray(unanswered) ? unanswered : [])
  return { answered: against.filter((p) => !open.has(p.id)).length, of: against.length }
}

/** The two heaviest paragraphs once every one has a weight: half the weights say nothing of what is on top. */
function weightsOf(map: ArgumentMap): CriteriaRow['weights'] {
  if (map.paragraphs.length === 0 || map.paragraphs.some((p) => p.weight === null)) return null
  return paragraphsInOrder(map)
    .map((p) => ({ factor: p.factor ?? '', weight: p.weight ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
}

/** Read off the pupil's own answers: a comment of the last return that says “yes” counts whole, “in part” counts some. */
function targetState({ handIns }: ReviewedPupil): TargetState {
  const last = handIns.findLast((h) => h.returnedAt !== null)
  const comments = last?.comments.filter((c) => c.by === 'teacher' && c.parentId === null && c.sentAt !== null) ?? []
  if (!last || (last.target === '' && last.task === '' && comments.length === 0)) return 'none'
  const answers = comments.flatMap((c) => c.addressed ?? [])
  if (comments.length > 0 && answers.length === comments.length && answers.every((a) => a !== 'in-part'))
    return 'acted-on'
  const again = handIns.some((h) => h.n > last.n && h.withdrawnAt === null)
  return answers.length > 0 ? 'in-part' : again && comments.length === 0 ? 'acted-on' : 'not-yet'
}

/** “Pb”, “Pe”, “Ci”: a factor in two letters, of one word its first two, of two words their first ones. */
export function factorLetters(map: Pick<ArgumentMap, 'factors'>, id: string): string {
  const words = (factorName(map as ArgumentMap, id) || id).split(/[\s-]+/)
  const letters = words.length > 1 ? words[0]!.slice(0, 1) + words[1]!.slice(0, 1) : words[0]!.slice(0, 2)
  return letters.slice(0, 1).toUpperCase() + letters.slice(1).toLowerCase()
}
