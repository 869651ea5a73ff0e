import type { Joined } from '@/lib/domain/classroom/card'
import type { CheckSeat, JoinClass, KnockToken, SeatByCode } from '@/lib/domain/classroom/requests'
import type { Door } from '@/lib/domain/classroom/seat'
import type { Action } from '@/lib/domain/shared/action'

/** What somebody brings for a seat beside the code of its class. */
export type ForSeat = Omit<JoinClass, 'code'>

/** What can be done at the door of a class, handed down by the page. */
export type JoinActions = {
  join: Action<JoinClass, Joined>
  check: Action<CheckSeat, null>
  knock: Action<SeatByCode, { token: string }>
  door: Action<KnockToken, Door>
}
