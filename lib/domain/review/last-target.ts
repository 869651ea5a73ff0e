import type { HandIn } from './hand-in'

/**
 * What became of the last target that a pupil was given. `waiting`: nothing was handed in since; `again`: handed in
 * since, and nothing said of its comments; else what the pupil said of them.
 */
const TARGET_STATES = ['none', 'waiting', 'again', 'in-part', 'acted-on'] as const
export type TargetState = (typeof TARGET_STATES)[number]

export const TARGET_WORDS: Record<TargetState, string> = {
  none: 'no target',
  waiting: 'not yet',
  again: 'handed in again',
  'in-part': 'in part',
  'acted-on': 'acted on',
}

/** By the newest hand-in that was returned with a target or a task. A pupil who sees it differently has acted on it. */
export function lastTarget(handIns: HandIn[]): TargetState {
  const standing = handIns.filter((h) => h.withdrawnAt === null)
  const given = standing.findLast((h) => h.returnedAt !== null && (h.target !== '' || h.task !== ''))
  if (!given) return 'none'
  const said = given.comments
    .filter((c) => c.by === 'teacher' && c.parentId === null && c.sentAt !== null)
    .map((c) => c.addressed)
  const answered = said.filter((a) => a !== null)
  if (answered.length > 0)
    return answered.length === said.length && !answered.includes('in-part') ? 'acted-on' : 'in-part'
  return standing.at(-1) === given ? 'waiting' : 'again'
}
