import * as z from 'zod'
import { aboutLabel } from '../../question/question-words'
import { defineCommand } from '../command'
import { factorName } from '../read-map'
import { changeClaim } from './change-claim'

export const setClaimFactor = defineCommand({
  name: 'set-claim-factor',
  input: z.object({ id: z.string(), factor: z.string().nullable() }),
  run: (map, { id, factor }) => changeClaim(map, id, { factor }),
  say: (map, { factor }) =>
    factor === null ? `${aboutLabel(map)} taken off` : `Marked as ${factorName(map, factor) || factor}`,
})
