import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { Claim } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { findClaim } from '../read-map'
import { alreadyThere, notThere, tooMany } from '../refusals'

/** “Use it twice”: a copy in the tray, without relations, to be placed where the same fact proves something else. */
export const duplicateClaim = defineCommand({
  name: 'duplicate-claim',
  input: z.object({ id: z.string(), newId: Claim.shape.id }),
  run: (map, { id, newId }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    if (findClaim(map, newId)) return alreadyThere()
    if (map.claims.length >= LIMITS.claims) return tooMany('claims')
    return ok(changeOf(add('claims', { ...claim, id: newId, paragraph: null, position: null, weight: null })))
  },
  say: () => 'A second copy is in the tray',
})
