import type { ArgumentMap } from '../map/argument-map'
import type { Day, Zone } from '../shared/when'
import type { Anchor } from './anchor'
import type { ReviewCode } from './codes'
import type { Addressed } from './comment'

/** One word in a thread, as a pupil reads it. `who`: the teacher's name, or the pseudonym of whoever wrote it. */
type ReturnedReply = { id: string; by: 'teacher' | 'pupil'; who: string; at: string; text: string }

/** A comment that has reached its pupil. */
export type ReturnedComment = {
  id: string
  submissionId: string
  who: string
  at: string
  code: ReviewCode | null
  text: string
  anchor: Anchor
  resolved: boolean
  addressed: Addressed | null
  replies: ReturnedReply[]
}

/**
 * What a pupil finds of a map that was returned, and nothing besides. `frozen`: the maps that the comments are about, by
 * hand-in; `now`: the map as it stands. `level`: once the teacher has released the levels. `handedInAgain`: whether the
 * newest hand-in is a later one than that which was returned.
 */
export type ReturnedMap = {
  mapId: string
  /** By whose clock the class tells times. */
  zone: Zone
  submissionId: string
  n: number
  handedInAt: string
  returnedAt: string
  returnedBy: string
  target: string
  task: string
  taskBy: Day | null
  level: string | null
  star: 'asked' | 'agreed' | 'declined' | null
  comments: ReturnedComment[]
  frozen: Record<string, ArgumentMap>
  now: ArgumentMap
  handedInAgain: boolean
  changedSince: boolean
}
