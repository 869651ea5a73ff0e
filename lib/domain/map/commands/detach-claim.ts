import * as z from 'zod'
import { ok } from '../../shared/result'
import { NO_CHANGE } from '../change'
import { defineCommand } from '../command'
import { findClaim, levelUnder, parentOf } from '../read-map'
import { notThere } from '../refusals'
import { moveClaim } from './move-claim'

/** Takes a claim from under another one: one step out, right after the branch it was in. */
export const detachClaim = defineCommand({
  name: 'detach-claim',
  input: z.object({ id: z.string(), relationId: z.string() }),
  run: (map, { id, relationId }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    const parent = parentOf(map, claim)?.claim
    if (!parent || claim.paragraph === null) return ok(NO_CHANGE)
    const above = parentOf(map, parent)?.claim.id ?? null
    const level = levelUnder(map, claim.paragraph, above)
    const before = level[level.findIndex((c) => c.id === parent.id) + 1]?.id ?? null
    return moveClaim.run(map, { id, paragraph: claim.paragraph, before, under: above, relationId })
  },
  say: () => 'Detached',
})
