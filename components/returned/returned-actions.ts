import type { OfMap } from '@/lib/domain/classroom/requests'
import type { AnswerReadAloud, PupilAnswer } from '@/lib/domain/review/requests'
import type { ServerAction } from '@/lib/domain/shared/action'

/** What a pupil can do with a map that came back. */
export type ReturnedActions = {
  answer: ServerAction<PupilAnswer, { mapId: string }>
  readAloud: ServerAction<AnswerReadAloud, { mapId: string }>
  handIn: ServerAction<OfMap, unknown>
}
