import type { WorkState } from '../classroom/work-state'
import type { ArgumentMap } from '../map/argument-map'
import type { CheckId, Severity } from '../plan/finding'
import type { HandIn } from './hand-in'

/**
 * One pupil's work as a teacher reviews it. `map`: of the newest hand-in that stands, `before`: of the one before it;
 * `found`: what the checks say of the map, the first thing first, those set aside not among them.
 */
export type ReviewedPupil = {
  seat: { id: string; number: number; name: string }
  state: WorkState
  map: ArgumentMap | null
  before: ArgumentMap | null
  handedIn: boolean
  handIns: HandIn[]
  found: { check: CheckId; severity: Severity; nodes: string[]; message: string }[]
}

/** The hand-in that a review is about: the newest that was not taken back. */
export const standingHandIn = ({ handIns }: Pick<ReviewedPupil, 'handIns'>): HandIn | null =>
  handIns.findLast((h) => h.withdrawnAt === null) ?? null

/** The one before it, from which changes are counted. */
export const handInBefore = ({ handIns }: Pick<ReviewedPupil, 'handIns'>): HandIn | null =>
  handIns.filter((h) => h.withdrawnAt === null).at(-2) ?? null

/** A group of the register: those whose first finding is the same; null: nothing found, or not handed in. */
export type RegisterGroup = { check: CheckId | null; handedIn: boolean; pupils: ReviewedPupil[] }

/**
 * The register in the order in which it is gone through: by first finding, in the order in which pupils are shown
 * findings, then nothing found, then not handed in; inside a group by number. No order says who is better.
 */
export function registerOf(pupils: ReviewedPupil[], order: readonly CheckId[]): RegisterGroup[] {
  const groups: RegisterGroup[] = []
  for (const pupil of [...pupils].sort((a, b) => a.seat.number - b.seat.number)) {
    const check = pupil.handedIn ? (pupil.found[0]?.check ?? null) : null
    const group = groups.find((g) => g.check === check && g.handedIn === pupil.handedIn)
    if (group) group.pupils.push(pupil)
    else groups.push({ check, handedIn: pupil.handedIn, pupils: [pupil] })
  }
  const rank = ({ check, handedIn }: RegisterGroup) =>
    !handedIn ? order.length + 1 : check === null ? order.length : order.indexOf(check)
  return groups.sort((a, b) => rank(a) - rank(b))
}
