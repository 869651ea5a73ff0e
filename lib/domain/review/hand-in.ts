import type { Day } from '../shared/when'
import type { Comment } from './comment'

/** One hand-in and what was made of it. Times are ISO 8601. */
export type HandIn = {
  id: string
  n: number
  at: string
  late: boolean
  withdrawnAt: string | null
  readAt: string | null
  returnedAt: string | null
  target: string
  task: string
  taskBy: Day | null
  level: string | null
  star: string | null
  comments: Comment[]
}

/** The descriptors that a teacher pasted, one a line. */
export const descriptorLines = (descriptors: string): string[] =>
  descriptors
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
