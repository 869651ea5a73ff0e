import * as z from 'zod'
import { defineCommand } from '../command'
import { changeClaim } from './change-claim'

export const dealWithNote = defineCommand({
  name: 'deal-with-note',
  input: z.object({ id: z.string(), dealtWith: z.boolean() }),
  run: (map, { id, dealtWith }) => changeClaim(map, id, { noteDealtWith: dealtWith }),
  say: (_, { dealtWith }) => (dealtWith ? 'Note dealt with' : 'Note opened again'),
})
