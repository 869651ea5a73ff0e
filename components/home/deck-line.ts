import type { Deck } from '@/lib/domain/deck/deck'
import type { Factor } from '@/lib/domain/shared/factor'
import { looksOf } from '@/lib/domain/shared/looks-of'

/** What a list of decks shows of one: never its cards, which stay on the server until a map is made of them. */
export type DeckLine = { id: string; title: string; size: string; factors: Factor[]; own: boolean }

/** How many of a deck's factors are named in a list. */
const SHOWN = 6

export function deckLine({ id, deck }: { id: string; deck: Deck }, own: boolean): DeckLine {
  const looks = looksOf(deck.factors)
  const claims = deck.cards.flatMap((c) => c.claims)
  const without = claims.filter((c) => c.factor === null).length
  const asked = without > 0 ? ` ${without} still have no factor.` : ''
  return {
    id,
    title: deck.title,
    size: `${deck.cards.length} cards, ${claims.length} claims.${asked}`,
    factors: deck.factors
      .filter((f) => claims.some((c) => c.factor === f.id))
      .slice(0, SHOWN)
      .map(({ id: factor, name }) => ({ id: factor, name, ...looks.get(factor) })),
    own,
  }
}
