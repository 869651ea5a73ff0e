import * as z from 'zod'
import { Factor } from '../../shared/factor'
import { LIMITS } from '../../shared/limits'
import { looksOf } from '../../shared/looks-of'
import { ok, refuse } from '../../shared/result'
import { counted } from '../../shared/words'
import { Claim, MapCard, MapDeck } from '../argument-map'
import { defineCommand } from '../command'
import type { DeckNews } from '../deck-news'
import { add, changeOf, updateSingle } from '../edits'
import { findClaim } from '../read-map'
import { tooMany } from '../refusals'

/**
 * Brings what the map's deck has had since into the tray, in one step; without claims, what was offered is put aside. Two
 * who do so at once bring each claim once, since it keeps the name that it has in the deck.
 */
export const bringIn = defineCommand<DeckNews>({
  name: 'bring-in',
  input: z.object({
    deck: MapDeck,
    factors: z.array(Factor).max(LIMITS.factors),
    cards: z.array(MapCard).max(LIMITS.claims),
    claims: z.array(Claim).max(LIMITS.claims),
  }),
  run: (map, { deck, factors, cards, claims }) => {
    if (map.deck?.id !== deck.id) return refuse('not-there', 'This map was not begun from that deck.')
    const fresh = claims.filter(({ id }) => !findClaim(map, id))
    if (map.claims.length + fresh.length > LIMITS.claims) return tooMany('claims')
    const missing = factors.filter(({ id }) => !map.factors.some((one) => one.id === id))
    if (map.factors.length + missing.length > LIMITS.factors) return tooMany('factors')
    const looks = looksOf([...map.factors, ...missing.map(({ id, name }) => ({ id, name }))])
    return ok(
      changeOf(
        ...missing.map((factor) => add('factors', { ...factor, ...looks.get(factor.id) })),
        ...cards.filter(({ id }) => !map.cards.some((one) => one.id === id)).map((card) => add('cards', card)),
        ...fresh.map((claim) => add('claims', claim)),
        ...updateSingle('map', map, { deck: { ...map.deck, seen: Math.max(map.deck.seen, deck.seen) } }),
      ),
    )
  },
  say: (_, { claims }) =>
    claims.length === 0 ? 'The new cards stay in the deck' : `${counted(claims.length, 'new card')} in the tray`,
})
