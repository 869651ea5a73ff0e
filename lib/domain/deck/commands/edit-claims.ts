import { LIMITS } from '../../shared/limits'
import { ok, type Result } from '../../shared/result'
import type { Role } from '../../shared/role'
import { DeckClaim } from '../deck'
import { type ClaimPlace, type DeckChange, deckChange, setFields } from '../deck-change'
import type { ClaimRecord, DeckTables } from '../deck-tables'
import { guessRole } from '../guess-role'
import { before, factorOfCard, readFromText, siblingsOf, takenAway, tooManyClaims } from '../read-deck'

/** Other words; what the notes say is remembered, so that they still know the claim when they are brought in again. */
export function writeClaim(claim: ClaimRecord, words: string): DeckChange {
  const text = words.trim()
  if (text === '') return deckChange()
  if (claim.own) return deckChange(...setFields('claims', claim, { text }))
  const source = readFromText(claim)
  return deckChange(...setFields('claims', claim, { text, sourceText: text === source ? null : source }))
}

export const setRole = (claim: ClaimRecord, role: Role): DeckChange =>
  deckChange(...setFields('claims', claim, { role }))

export const setFactor = (claim: ClaimRecord, factor: string | null): DeckChange =>
  deckChange(...setFields('claims', claim, { factor, taggedFrom: factor === null ? 'none' : 'tag' }))

/** A claim of one's own at the end of a card, about what the card is about. */
export function addDeckClaim(
  deck: DeckTables,
  { id, card, text }: { id: string; card: string; text: string },
): Result<DeckChange> {
  if (deck.claims.length >= LIMITS.claims) return tooManyClaims()
  const words = text.trim()
  if (words === '') return ok(deckChange())
  const factor = factorOfCard(deck, card)
  const { role } = guessRole(words)
  const read = DeckClaim.parse({ text: words, factor, role, taggedFrom: factor ? 'heading' : 'none', own: true })
  const record: ClaimRecord = { ...read, id, card, under: null }
  return ok(deckChange({ op: 'add', table: 'claims', record, after: siblingsOf(deck, record).at(-1)?.id ?? null }))
}

/** Takes a claim away. What is nested under it stays, a step further out. */
export function removeDeckClaim(deck: DeckTables, claim: ClaimRecord): DeckChange {
  const nested = deck.claims.filter((one) => one.under === claim.id)
  return deckChange(
    ...nested.flatMap((one) => setFields('claims', one, { under: claim.under })),
    ...takenAway(deck, claim),
  )
}

/** One step up or down among the claims that are nested under the same one; at the end of its card, onto the next. */
export function stepDeckClaim(deck: DeckTables, claim: ClaimRecord, by: -1 | 1): DeckChange {
  const { card, under } = claim
  const siblings = siblingsOf(deck, claim)
  const at = siblings.findIndex(({ id }) => id === claim.id) + by
  const others = siblings.filter(({ id }) => id !== claim.id)
  if (at >= 0 && at <= others.length) return moved(deck, claim, { card, under, after: others[at - 1]?.id ?? null })
  const next = deck.cards[deck.cards.findIndex(({ id }) => id === card) + by]
  return under !== null || !next ? deckChange() : moveToCard(deck, claim, next.id, by === 1 ? 'first' : 'last')
}

/** Onto another card, with what is nested under it. */
export function moveToCard(deck: DeckTables, claim: ClaimRecord, card: string, at: 'first' | 'last'): DeckChange {
  const tops = siblingsOf(deck, { card, under: null }).filter(({ id }) => id !== claim.id)
  return moved(deck, claim, { card, under: null, after: at === 'first' ? null : (tops.at(-1)?.id ?? null) })
}

/** A step in, under the claim before it; or a step out, right after the one that it is under. */
export function nestClaim(deck: DeckTables, claim: ClaimRecord, way: 'in' | 'out'): DeckChange {
  const { card } = claim
  if (way === 'out') {
    const parent = deck.claims.find(({ id }) => id === claim.under)
    return parent ? moved(deck, claim, { card, under: parent.under, after: parent.id }) : deckChange()
  }
  const under = before(siblingsOf(deck, claim), claim.id)
  if (under === null) return deckChange()
  return moved(deck, claim, { card, under, after: siblingsOf(deck, { card, under }).at(-1)?.id ?? null })
}

const moved = (deck: DeckTables, claim: ClaimRecord, to: ClaimPlace): DeckChange => {
  const { id, card, under } = claim
  const from = { card, under, after: before(siblingsOf(deck, claim), id) }
  return deckChange({ op: 'move', table: 'claims', id, from, to })
}
