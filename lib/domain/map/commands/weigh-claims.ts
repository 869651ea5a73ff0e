import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { Claim } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { findClaim } from '../read-map'
import { notThere } from '../refusals'
import { quoted } from '../short'

const Weighed = z.object({ id: z.string(), weight: Claim.shape.weight.unwrap() })

/**
 * Weighs several claims in one change, as two that swap places. `weight`: 0–1, or null to take it off. The first is
 * the one that the student moved; the others made room for it.
 */
export const weighClaims = defineCommand({
  name: 'weigh-claims',
  input: z.object({ weights: z.array(Weighed).min(1).max(LIMITS.claims) }),
  run: (map, { weights }) => {
    const edits = []
    for (const [id, weight] of new Map(weights.map((w) => [w.id, w.weight]))) {
      const claim = findClaim(map, id)
      if (!claim) return notThere('claim')
      edits.push(...update('claims', claim, { weight }))
    }
    return ok(changeOf(...edits))
  },
  say: (map, { weights }) =>
    weights
      .map(
        ({ id, weight }) =>
          `${quoted(findClaim(map, id)?.text ?? '')} ${weight === null ? 'waits' : weightWords(weight)}`,
      )
      .join(', '),
})

const weightWords = (weight: number) => `counts ${Math.round(weight * 100)}`
