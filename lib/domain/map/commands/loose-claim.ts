import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, remove, update } from '../edits'
import { findClaim } from '../read-map'
import { notThere } from '../refusals'
import { tiesOf } from './leave-paragraph'

/** Puts a claim on the canvas outside every paragraph. Its links to other claims stay; what tied it to a paragraph goes. */
export const looseClaim = defineCommand({
  name: 'loose-claim',
  input: z.object({ id: z.string(), position: z.object({ x: z.number(), y: z.number() }) }),
  run: (map, { id, position }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    return ok(
      changeOf(
        ...tiesOf(map, claim).map((r) => remove('relations', r)),
        ...update('claims', claim, { paragraph: null, position }),
      ),
    )
  },
  say: () => 'Put on the canvas, outside any paragraph',
})
