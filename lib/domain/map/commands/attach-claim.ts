import * as z from 'zod'
import { defineCommand } from '../command'
import { findClaim } from '../read-map'
import { notThere } from '../refusals'
import { quoted } from '../short'
import { addRelation } from './add-relation'
import { kindUnder } from './kind-under'
import { moveClaim } from './move-claim'

/** Hangs a claim under another one, in that one's paragraph: evidence exemplifies it, anything else supports it. */
export const attachClaim = defineCommand({
  name: 'attach-claim',
  input: z.object({ id: z.string(), to: z.string(), relationId: z.string() }),
  run: (map, { id, to, relationId }) => {
    const claim = findClaim(map, id)
    const target = findClaim(map, to)
    if (!claim || !target) return notThere('claim')
    if (target.paragraph === null)
      return addRelation.run(map, { id: relationId, from: id, to, kind: kindUnder(claim.role) })
    return moveClaim.run(map, { id, paragraph: target.paragraph, under: to, relationId })
  },
  say: (map, { to }) => `Attached to ${quoted(findClaim(map, to)?.text ?? '')}`,
})
