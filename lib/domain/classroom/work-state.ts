/** What is known of one pupil's work on one assignment. Times are ISO 8601. `changedAt`: of the last edit. */
export type Work = {
  changedAt: string | null
  handIns: { at: string; late: boolean; withdrawnAt: string | null; returnedAt: string | null }[]
}

/** Where it stands, in the order in which it goes. */
export const WORK_STATES = ['not-started', 'drafting', 'stalled', 'handed-in', 'again', 'returned'] as const
export type WorkState = (typeof WORK_STATES)[number]

/** A draft that nobody has touched for this long has stalled. */
const STALLED_AFTER_MS = 7 * 86_400_000

/** A hand-in that was withdrawn counts as never made: the map is a draft again. */
export function workState({ changedAt, handIns }: Work, now: Date): WorkState {
  const standing = handIns.filter((h) => h.withdrawnAt === null)
  const last = standing.at(-1)
  if (last?.returnedAt) return 'returned'
  if (last) return standing.length > 1 ? 'again' : 'handed-in'
  if (changedAt === null) return 'not-started'
  return now.getTime() - Date.parse(changedAt) > STALLED_AFTER_MS ? 'stalled' : 'drafting'
}
