import type { BankEntry } from '@/lib/domain/review/bank'
import type { Wall } from '@/lib/domain/review/wall'
import type { Result } from '@/lib/domain/shared/result'
import type { SmallMap } from '@/lib/render/small-map/draw-small-map'

export type Pinned = {
  batchId: string
  pinned: number
  returned: number
  tasked: string[]
  passedOver: { submissionId: string; why: string }[]
}

export type WallView = 'wall' | 'table'

/** What the page brings: the wall, the words for checks, a teacher's bank, and what carries out a comment for many. */
export type WallProps = {
  assignmentId: string
  question: string
  dueAt: string | null
  /** Where the terms of the assignment are changed. */
  changeHref: string
  wall: Wall
  drawings: Record<string, SmallMap>
  titles: Record<string, string>
  bank: BankEntry[]
  view: WallView
  actions: {
    commentOnce: (given: unknown) => Promise<Result<Pinned>>
    undoBatch: (given: unknown) => Promise<Result<{ removed: number; sent: number }>>
  }
}
