import * as z from 'zod'
import { defineCommand } from '../command'
import { changeClaim } from './change-claim'

/** Context: background from outside the years of the question, and meant to be. */
export const setClaimContext = defineCommand({
  name: 'set-claim-context',
  input: z.object({ id: z.string(), context: z.boolean() }),
  run: (map, { id, context }) => changeClaim(map, id, { context }),
  say: (_, { context }) => (context ? 'Marked as context' : 'No longer context'),
})
