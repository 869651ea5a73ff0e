import * as z from 'zod'
import { Claim } from '../argument-map'
import { defineCommand } from '../command'
import { findClaim } from '../read-map'
import { quoted } from '../short'
import { changeClaim } from './change-claim'

/** Who says what a claim says, and on what evidence; an empty text takes it off. */
export const setClaimSource = defineCommand({
  name: 'set-claim-source',
  input: z.object({ id: z.string(), source: Claim.shape.source.unwrap().unwrap() }),
  run: (map, { id, source }) => changeClaim(map, id, { source: source || null }),
  say: (map, { id, source }) =>
    `Source of ${quoted(findClaim(map, id)?.text ?? '')} ${source.trim() === '' ? 'taken off' : 'written'}`,
})
