import * as z from 'zod'
import { ok } from '../../shared/result'
import { Role } from '../../shared/role'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { findClaim, parentOf } from '../read-map'
import { notThere } from '../refusals'
import { kindUnder } from './kind-under'

/** Evidence exemplifies what it hangs under and an explanation supports it, so the relation follows the role. */
export const setClaimRole = defineCommand({
  name: 'set-claim-role',
  input: z.object({ id: z.string(), role: Role }),
  run: (map, { id, role }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    const parent = parentOf(map, claim)
    return ok(
      changeOf(
        ...update('claims', claim, { role }),
        ...(parent ? update('relations', parent.relation, { kind: kindUnder(role) }) : []),
      ),
    )
  },
  say: (_, { role }) => (role === 'claim' ? 'Marked as a claim' : `Marked as ${role}`),
})
