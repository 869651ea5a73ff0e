import type { HandIn } from '@/lib/domain/review/hand-in'
import type { Result } from '@/lib/domain/shared/result'

type Call<T> = (given: unknown) => Promise<Result<T>>

/** What a teacher can do with a hand-in; the page brings what carries it out. */
export type ReviewActions = {
  write: Call<HandIn>
  reply: Call<HandIn>
  edit: Call<HandIn>
  remove: Call<HandIn>
  resolve: Call<HandIn>
  setTarget: Call<HandIn>
  askToReadAloud: Call<HandIn>
  markRead: Call<HandIn>
  setLevel: Call<HandIn>
  returnWork: Call<HandIn>
  takeBackReturn: Call<HandIn>
  setDescriptors: Call<null>
  releaseLevels: Call<{ releasedAt: string | null }>
  saveBank: Call<null>
}
