import type { Deck } from '../deck/deck'
import type { Question } from '../question/question'
import { ArgumentMap, MAP_VERSION } from './argument-map'

/** A map of one question with nothing on it. */
export function newMap(id: string, question: Question, title = ''): ArgumentMap {
  return ArgumentMap.parse({ format: 'howfar-map', version: MAP_VERSION, id, title, question })
}

/**
 * A map of one question with every claim of a deck in the tray. Ids follow the deck's order (card `k3`, claim `c3.2`),
 * so that two machines that start the same map start it alike.
 */
export function mapFromDeck(id: string, deck: Deck, question: Question): ArgumentMap {
  return {
    ...newMap(id, question, deck.title),
    factors: deck.factors,
    ...(deck.plainNames ? { plainNames: deck.plainNames } : {}),
    cards: deck.cards.map((card, i) => ({ id: `k${i + 1}`, question: card.question })),
    claims: deck.cards.flatMap((card, i) =>
      card.claims.map((claim, j) => ({
        id: `c${i + 1}.${j + 1}`,
        text: claim.text,
        role: claim.role,
        factor: claim.factor,
        secondFactor: claim.secondFactor,
        paragraph: null,
        order: j + 1,
        position: null,
        weight: null,
        context: false,
        note: claim.note ?? null,
        noteDealtWith: false,
        card: `k${i + 1}`,
        recall: null,
        ...(claim.under == null ? {} : { under: `c${i + 1}.${claim.under + 1}` }),
        ...(claim.split ? { split: true } : {}),
      })),
    ),
  }
}
