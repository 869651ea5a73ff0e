import type { CommentBank } from '@/lib/domain/review/bank'
import type { ReviewedPupil } from '@/lib/domain/review/reviewed-pupil'
import type { WallCounts } from '@/lib/domain/review/wall'
import type { WallGroup } from '@/lib/domain/review/wall-groups'
import type { Result } from '@/lib/domain/shared/result'

/** A pupil on the wall; `findings` by another name are what the checks found, as groups are made by. */
export type WallPupil = ReviewedPupil & { findings: ReviewedPupil['found'] }

/** What a wall is drawn from. `titles`: of the checks, by id. */
export type Wall = {
  assignmentId: string
  question: string
  dueAt: string | null
  groups: WallGroup<WallPupil>[]
  counts: WallCounts
  titles: Record<string, string>
  bank: CommentBank
}

export type WallActions = {
  commentOnce: (given: unknown) => Promise<Result<{ batchId: string; pinned: number; takenBack: string[] }>>
  undoBatch: (given: unknown) => Promise<Result<{ takenOff: number }>>
}

export const everybody = (groups: Wall['groups']): WallPupil[] => groups.flatMap((g) => g.rows)
