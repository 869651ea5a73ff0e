import type { ResumeCard } from '@/lib/domain/classroom/card'
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
  makeCards: (given: { classId: string; seatIds: string[] }) => Promise<Result<ResumeCard[]>>
  invite: (given: { classId: string }) => Promise<Result<{ token: string }>>
  endTeacher: (given: { classId: string; userId: string }) => Promise<Result<null>>
}
