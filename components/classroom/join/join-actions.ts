import type { Joined } from '@/lib/domain/classroom/card'
import type { Door } from '@/lib/domain/classroom/seat'
import type { Result } from '@/lib/domain/shared/result'

/** What somebody brings for a seat: which they tapped, the last four of its card, or the token of an opened door. */
export type ForSeat = { seatId?: string; last?: string; knock?: string }

/** What can be done at the door of a class, handed down by the page. */
export type JoinActions = {
  join: (given: { code: string } & ForSeat) => Promise<Result<Joined>>
  check: (given: { code: string; seatId: string; last: string }) => Promise<Result<null>>
  knock: (given: { code: string; seatId: string }) => Promise<Result<{ token: string }>>
  door: (given: { token: string }) => Promise<Result<Door>>
}
