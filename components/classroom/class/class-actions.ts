import type { PrintedCards } from '@/lib/domain/classroom/card'
import type { WaitingKnock } from '@/lib/domain/classroom/seat'
import type { Result } from '@/lib/domain/shared/result'

/** What a teacher can do with a class, handed down by the page. Each takes one object of plain JSON. */
export type ClassActions = {
  rename: (given: { classId: string; name: string }) => Promise<Result<null>>
  archive: (given: { classId: string; archived: boolean }) => Promise<Result<null>>
  moveDoor: (given: {
    classId: string
    door: 'new-code' | 'open' | 'close'
  }) => Promise<Result<{ joinCode: string | null }>>
  addSeats: (given: { classId: string; count: number }) => Promise<Result<{ id: string; number: number }[]>>
  remove: (given: { classId: string; seatId: string }) => Promise<Result<null>>
  restore: (given: { classId: string; seatId: string }) => Promise<Result<null>>
  /** `ending`: how many cards and codes the teacher was told that this ends; more than these are not ended. */
  makeCards: (given: { classId: string; seatIds: string[]; ending: number }) => Promise<Result<PrintedCards>>
  undoCards: (given: { classId: string; batchId: string }) => Promise<Result<{ undone: number; used: number }>>
  /** Whoever sits in a seat gets one of their own, and the seat waits for its pupil. */
  freeSeat: (given: { classId: string; seatId: string }) => Promise<Result<{ seatId: string; name: string }>>
  knocks: (given: { classId: string }) => Promise<Result<WaitingKnock[]>>
  answerKnock: (given: { classId: string; knockId: string; open: boolean }) => Promise<Result<null>>
  invite: (given: { classId: string }) => Promise<Result<{ token: string }>>
  endTeacher: (given: { classId: string; userId: string }) => Promise<Result<null>>
}
