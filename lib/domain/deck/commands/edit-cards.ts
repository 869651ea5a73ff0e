import { LIMITS } from '../../shared/limits'
import { type DeckChange, deckChange, setFields, setHead } from '../deck-change'
import type { CardRecord, DeckTables } from '../deck-tables'
import { before, factorOfCard, takenAway } from '../read-deck'

export const renameDeck = ({ head }: DeckTables, title: string): DeckChange =>
  deckChange(...(title.trim() === '' ? [] : setHead(head, { title: title.trim().slice(0, LIMITS.text) })))

/** Notes of one's own, about the deck or about one card. */
export const noteOnDeck = ({ head }: DeckTables, notes: string): DeckChange => deckChange(...setHead(head, { notes }))
export const noteOnCard = (card: CardRecord, notes: string): DeckChange =>
  deckChange(...setFields('cards', card, { notes }))

/** Another heading; what the notes call it is remembered, so that they still know it when they are brought in again. */
export function renameCard(card: CardRecord, heading: string): DeckChange {
  const question = heading.trim()
  if (question === '') return deckChange()
  const source = card.sourceText ?? card.question
  return deckChange(...setFields('cards', card, { question, sourceText: question === source ? null : source }))
}

/** The claims of a card that have no factor of their own go with it. */
export function setCardFactor(deck: DeckTables, card: CardRecord, factor: string | null): DeckChange {
  const was = factorOfCard(deck, card.id)
  const go = deck.claims.filter((claim) => claim.card === card.id && claim.factor === was)
  const taggedFrom = factor === null ? 'none' : 'tag'
  return deckChange(...go.flatMap((claim) => setFields('claims', claim, { factor, taggedFrom })))
}

/** A card of one's own at the end, with nothing on it yet. */
export const addCard = ({ cards }: DeckTables, id: string, heading: string): DeckChange => {
  const question = heading.trim()
  if (question === '') return deckChange()
  return deckChange({ op: 'add', table: 'cards', record: { id, question }, after: cards.at(-1)?.id ?? null })
}

/** Takes a card away with all that is on it. */
export function removeCard(deck: DeckTables, card: CardRecord): DeckChange {
  const claims = deck.claims.filter((claim) => claim.card === card.id).reverse()
  return deckChange(...claims.flatMap((claim) => takenAway(deck, claim)), {
    op: 'remove',
    table: 'cards',
    record: card,
    after: before(deck.cards, card.id),
  })
}

/** One step up or down among the cards; nothing at the end. */
export function stepCard({ cards }: DeckTables, { id }: CardRecord, by: -1 | 1): DeckChange {
  const at = cards.findIndex((card) => card.id === id)
  const others = cards.filter((card) => card.id !== id)
  if (at + by < 0 || at + by > others.length) return deckChange()
  return deckChange({
    op: 'move',
    table: 'cards',
    id,
    from: before(cards, id),
    to: others[at + by - 1]?.id ?? null,
  })
}
