import * as z from 'zod'
import { aboutLabel } from '../../question/question-words'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { factorName, findClaim } from '../read-map'
import { notThere, tooManyAtOnce } from '../refusals'

/** Gives several claims one factor (null: none yet), in one step. Claims that are gone are passed over. */
export const sortClaims = defineCommand({
  name: 'sort-claims',
  input: z.object({ ids: z.array(z.string()), factor: z.string().nullable() }),
  run: (map, { ids, factor }) => {
    const claims = [...new Set(ids)].flatMap((id) => findClaim(map, id) ?? [])
    if (claims.length === 0) return notThere('claim')
    if (claims.length > LIMITS.cardsAtOnce) return tooManyAtOnce()
    return ok(changeOf(...claims.flatMap((claim) => update('claims', claim, { factor }))))
  },
  say: (map, { ids, factor }) => {
    const done = factor === null ? `${aboutLabel(map)} taken off` : `Marked as ${factorName(map, factor) || factor}`
    return ids.length === 1 ? done : `${done}: ${ids.length} cards`
  },
})
