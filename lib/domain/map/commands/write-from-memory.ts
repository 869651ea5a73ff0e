import * as z from 'zod'
import { guessRole } from '../../deck/guess-role'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { type ArgumentMap, Claim, MapCard } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { findClaim } from '../read-map'
import { alreadyThere, notThere, tooMany } from '../refusals'

/** Lines that a student recalls under a heading of the deck: claims of their own, to be compared with it later. */
export const writeFromMemory = defineCommand({
  name: 'write-from-memory',
  input: z.object({
    card: MapCard.shape.id,
    lines: z
      .array(z.object({ id: Claim.shape.id, text: Claim.shape.text }))
      .min(1)
      .max(LIMITS.claims),
  }),
  run: (map, { card, lines }) => {
    if (!map.cards.some((c) => c.id === card)) return notThere('card')
    if (lines.some(({ id }) => findClaim(map, id))) return alreadyThere()
    if (map.claims.length + lines.length > LIMITS.claims) return tooMany('claims')
    const factor = factorOf(map, card)
    return ok(
      changeOf(
        ...lines.map(({ id, text }) =>
          add('claims', Claim.parse({ id, text, role: guessRole(text).role, factor, card, fromMemory: 'waiting' })),
        ),
      ),
    )
  },
  say: (_, { lines }) => (lines.length === 1 ? 'Written from memory' : `${lines.length} lines written from memory`),
})

/** The factor that all claims of a card share: it shows in the heading, so it gives nothing away. */
function factorOf(map: ArgumentMap, card: string): string | null {
  const [first, ...others] = new Set(map.claims.filter((c) => c.card === card).map((c) => c.factor))
  return others.length === 0 ? (first ?? null) : null
}
