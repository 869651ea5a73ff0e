import * as z from 'zod'
import { Claim } from '../argument-map'
import { defineCommand } from '../command'
import { quoted } from '../short'
import { changeClaim } from './change-claim'

export const editClaim = defineCommand({
  name: 'edit-claim',
  input: z.object({ id: z.string(), text: Claim.shape.text }),
  run: (map, { id, text }) => changeClaim(map, id, { text }),
  say: (_, { text }) => `Reworded to ${quoted(text)}`,
})
