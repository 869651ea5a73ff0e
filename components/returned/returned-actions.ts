import type { Result } from '@/lib/domain/shared/result'

/** What a pupil can do with a map that came back. */
export type ReturnedActions = {
  answer: (given: unknown) => Promise<Result<{ mapId: string }>>
  readAloud: (given: unknown) => Promise<Result<{ mapId: string }>>
  handIn: (given: unknown) => Promise<Result<unknown>>
}
