import * as z from 'zod'
import { Claim } from '../argument-map'
import { defineCommand } from '../command'
import { changeClaim } from './change-claim'

/** `weight`: 0–1, or null to take it off. */
export const weighClaim = defineCommand({
  name: 'weigh-claim',
  input: z.object({ id: z.string(), weight: Claim.shape.weight.unwrap() }),
  run: (map, { id, weight }) => changeClaim(map, id, { weight }),
  say: (_, { weight }) => (weight === null ? 'Weight taken off' : `Weight ${Math.round(weight * 100)}`),
})
