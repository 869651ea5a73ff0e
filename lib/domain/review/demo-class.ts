import type { AssignmentTerms } from '../classroom/assignment'
import type { ArgumentMap } from '../map/argument-map'
import type { Change } from '../map/change'
import type { ReviewCode } from './codes'

/** A comment on a node of a map; null: on the whole. */
export type DemoComment = { node: string | null; code: ReviewCode; text: string }

/**
 * A hand-in of a made-up pupil: after how many of its changes, how many hours before now, and what came back for it.
 * A hand-in that was read and not returned yet has `returned` null.
 */
export type DemoHandIn = {
  after: number
  hoursAgo: number
  returned: { hoursAgo: number; comments: DemoComment[]; target: string; task: string } | null
}

/** One made-up pupil: the changes of its map in their order (none: not begun), and when it worked. Hours before now. */
export type DemoPupil = { changes: Change[]; begunHoursAgo: number; changedHoursAgo: number; handIns: DemoHandIn[] }

/** A class to try things on. `start`: the map that everybody begins with; `dueHoursAgo`: when it was to be handed in. */
export type DemoClass = {
  terms: Omit<AssignmentTerms, 'dueAt'>
  start: ArgumentMap
  dueHoursAgo: number
  pupils: DemoPupil[]
}
