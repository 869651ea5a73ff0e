import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, remove, update } from '../edits'
import { findClaim, placeOf } from '../read-map'
import { notThere } from '../refusals'
import { tiesOf } from './leave-paragraph'

const Spot = z.object({ x: z.number(), y: z.number() })

/** `aside`: loose claims that make room for it, and where they go; those that are loose no more are left where they are. */
export type LooseClaim = {
  id: string
  position: z.infer<typeof Spot>
  aside?: { id: string; position: z.infer<typeof Spot> }[]
}

/** Puts a claim on the canvas outside every paragraph. Its links to other claims stay; what tied it to a paragraph goes. */
export const looseClaim = defineCommand<LooseClaim>({
  name: 'loose-claim',
  input: z.object({
    id: z.string(),
    position: Spot,
    aside: z
      .array(z.object({ id: z.string(), position: Spot }))
      .max(LIMITS.claims)
      .optional(),
  }),
  run: (map, { id, position, aside = [] }) => {
    const claim = findClaim(map, id)
    if (!claim) return notThere('claim')
    return ok(
      changeOf(
        ...tiesOf(map, claim).map((r) => remove('relations', r)),
        ...update('claims', claim, { paragraph: null, position }),
        ...aside.flatMap(({ id: other, position: to }) => {
          const makesRoom = findClaim(map, other)
          if (!makesRoom || other === id || placeOf(makesRoom).in !== 'canvas') return []
          return update('claims', makesRoom, { position: to })
        }),
      ),
    )
  },
  say: () => 'Put on the canvas, outside any paragraph',
})
