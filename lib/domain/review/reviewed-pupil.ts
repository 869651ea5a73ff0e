import type { WorkState } from '../classroom/work-state'
import type { ArgumentMap } from '../map/argument-map'
import type { CheckId, Severity } from '../plan/finding'
import type { HandIn } from './hand-in'
import { type WallGroup, wallGroups } from './wall-groups'

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

/** The register in the order in which it is gone through: the groups of the wall, by first finding. */
export const registerOf = (pupils: ReviewedPupil[]): RegisterGroup[] =>
  wallGroups(pupils.map((pupil) => ({ ...pupil, findings: pupil.found })))
export type RegisterGroup = WallGroup<ReviewedPupil & { findings: ReviewedPupil['found'] }>
