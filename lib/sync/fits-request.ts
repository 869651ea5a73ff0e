import type { Change } from '@/lib/domain/map/change'
import { LIMITS } from '@/lib/domain/shared/limits'

/** What a request holds beside its change. */
const HEAD_BYTES = 512

/** Whether one request can hold a change: one that cannot would never be sent, nor anything behind it. */
export const fitsRequest = (change: Change): boolean =>
  new TextEncoder().encode(JSON.stringify(change)).length <= LIMITS.requestBytes - HEAD_BYTES
