import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, remove } from '../edits'
import { findClaim } from '../read-map'
import { notThere } from '../refusals'
import { quoted } from '../short'

export const removeClaim = defineCommand({
  name: 'remove-claim',
  input: z.object({ id: z.string() }),
  run: (map, { id }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    const relations = map.relations.filter((r) => r.from === id || r.to === id)
    return ok(changeOf(...relations.map((r) => remove('relations', r)), remove('claims', claim)))
  },
  say: (map, { id }) => `Removed ${quoted(findClaim(map, id)?.text ?? '')}`,
})
