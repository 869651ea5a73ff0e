import type { OfMap } from '@/lib/domain/classroom/requests'
import type { AnswerReadAloud, PupilAnswer } from '@/lib/domain/review/requests'
import type { Action } from '@/lib/domain/shared/action'

/** What a pupil can do with a map that came back. */
export type ReturnedActions = {
  answer: Action<PupilAnswer, { mapId: string }>
  readAloud: Action<AnswerReadAloud, { mapId: string }>
  handIn: Action<OfMap, unknown>
}
