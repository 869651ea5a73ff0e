import type { BankEntry } from '@/lib/domain/review/bank'
import type { CommentOnce, Pinned, UndoBatch } from '@/lib/domain/review/requests'
import type { Wall } from '@/lib/domain/review/wall'
import type { ServerAction } from '@/lib/domain/shared/action'
import type { SmallMap } from '@/lib/render/small-map/draw-small-map'

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
    commentOnce: ServerAction<CommentOnce, Pinned>
    undoBatch: ServerAction<UndoBatch, { removed: number; sent: number }>
  }
}
