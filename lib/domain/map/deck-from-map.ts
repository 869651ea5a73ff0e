import { Deck } from '../deck/deck'
import type { ArgumentMap, Claim } from './argument-map'
import { trayGroups } from './read-map'

/** The claims of a map as a deck again, card by card, the student's own last. */
export function deckFromMap(map: ArgumentMap): Deck {
  const groups = trayGroups(map).sort((a, b) => Number(a.card === null) - Number(b.card === null))
  const known = new Set(map.factors.map((f) => f.id))
  const cards = groups.map(({ card, claims }) => ({
    question: card?.question || 'My own claims',
    claims: deckClaims(
      claims.filter((c) => c.text !== ''),
      known,
    ),
  }))
  return Deck.parse({
    title: map.title || map.question.text || 'My cards',
    factors: map.factors,
    ...(map.plainNames ? { plainNames: map.plainNames } : {}),
    cards: cards.filter((c) => c.claims.length > 0),
  })
}

/** The claims of one card. `under` is kept where the one that it names stands before it. */
const deckClaims = (claims: Claim[], known: Set<string>) =>
  claims.map((claim, i) => {
    const under = claims.findIndex((c) => c.id === claim.under)
    return {
      text: claim.text,
      factor: claim.factor !== null && known.has(claim.factor) ? claim.factor : null,
      role: claim.role,
      taggedFrom: claim.factor === null ? 'none' : 'tag',
      under: under >= 0 && under < i ? under : null,
      ...(claim.split ? { split: true } : {}),
    }
  })
