import type { ClaimAction } from './action'
import { KIND } from './claim-kind'
import { LEAVE, MOVE } from './claim-place'
import { WRITE } from './claim-writing'

/** All that can be done to a claim, in the order of its menu. */
export const CLAIM_ACTIONS: readonly ClaimAction[] = [
  ...WRITE.slice(0, 1),
  ...MOVE.slice(0, 4),
  ...WRITE.slice(1),
  ...KIND,
  ...MOVE.slice(4),
  ...LEAVE,
]
