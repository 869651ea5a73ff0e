import { ok, type Result } from '../../shared/result'
import type { ArgumentMap, Claim } from '../argument-map'
import type { Change } from '../change'
import { changeOf, update } from '../edits'
import { findClaim } from '../read-map'
import { notThere } from '../refusals'

/** The change of some fields of one claim, or the refusal that it is gone. */
export function changeClaim(map: ArgumentMap, id: string, to: Partial<Claim>): Result<Change> {
  const claim = findClaim(map, id)
  return claim ? ok(changeOf(...update('claims', claim, to))) : notThere('claim')
}
