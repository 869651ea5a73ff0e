import * as z from 'zod'
import { Factor } from '../../shared/factor'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { factorName } from '../read-map'
import { notThere } from '../refusals'

/** Gives a factor another name, picture, colour or edge; what is left out stays. */
export const editFactor = defineCommand({
  name: 'edit-factor',
  input: z.object({
    id: z.string(),
    name: Factor.shape.name.optional(),
    icon: z.string().max(40).optional(),
    hue: z.string().max(40).optional(),
    edge: z.string().max(40).optional(),
  }),
  run: (map, { id, ...to }) => {
    const factor = map.factors.find((f) => f.id === id)
    return factor ? ok(changeOf(...update('factors', factor, to))) : notThere('factor')
  },
  say: (map, { id, name }) => `Factor changed: ${name ?? factorName(map, id)}`,
})
