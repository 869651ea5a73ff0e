import type { Joined } from '@/lib/domain/classroom/card'
import type { CheckSeat, JoinClass, KnockToken, SeatByCode } from '@/lib/domain/classroom/requests'
import type { Door } from '@/lib/domain/classroom/seat'
import type { ServerAction } from '@/lib/domain/shared/action'

/** What somebody brings for a seat beside the code of its class. */
export type ForSeat = Omit<JoinClass, 'code'>

/** What can be done at the door of a class, handed down by the page. */
export type JoinActions = {
  join: ServerAction<JoinClass, Joined>
  check: ServerAction<CheckSeat, null>
  knock: ServerAction<SeatByCode, { token: string }>
  door: ServerAction<KnockToken, Door>
}
