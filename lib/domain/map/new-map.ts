import type { Deck } from '../deck/deck'
import { type ClaimRecord, tablesOf } from '../deck/deck-tables'
import type { Question } from '../question/question'
import { ArgumentMap, type Claim, MAP_VERSION, type MapDeck } from './argument-map'
import { deckPlaceOf } from './read-map'

/** A map of one question with nothing on it. */
export function newMap(id: string, question: Question, title = ''): ArgumentMap {
  return ArgumentMap.parse({ format: 'howfar-map', version: MAP_VERSION, id, title, question })
}

/**
 * A map of one question with every claim of a deck in the tray, under the names that cards and claims have in the deck:
 * two machines that start the same map start it alike, and what the deck has later is told from what it had. `own`: the
 * name and state of a deck of the student's own, of which later claims are offered.
 */
export function mapFromDeck(id: string, deck: Deck, question: Question, own: MapDeck | null = null): ArgumentMap {
  const { cards, claims } = tablesOf(deck)
  return {
    ...newMap(id, question, deck.title),
    ...(own ? { deck: own } : {}),
    factors: deck.factors,
    ...(deck.plainNames ? { plainNames: deck.plainNames } : {}),
    cards: cards.map(({ id: card, question: heading }) => ({ id: card, question: heading })),
    claims: cards.flatMap((card) => claims.filter((one) => one.card === card.id).map(claimFromDeck)),
  }
}

/** A claim of a deck as it waits in the tray. `i`: its place on its card, from 0. */
export const claimFromDeck = (claim: ClaimRecord, i: number): Claim => ({
  id: claim.id,
  text: claim.text,
  role: claim.role,
  factor: claim.factor,
  secondFactor: claim.secondFactor,
  paragraph: null,
  order: i + 1,
  position: null,
  weight: null,
  context: false,
  note: claim.note ?? null,
  noteDealtWith: false,
  card: claim.card,
  ...(deckPlaceOf(claim) === i + 1 ? {} : { deckPlace: i + 1 }),
  recall: null,
  ...(claim.under === null ? {} : { under: claim.under }),
  ...(claim.split ? { split: true } : {}),
})
