import { LIMITS } from '@/lib/domain/shared/limits'
import type { PlainCard } from './read-cards'

/** The cards in parts that a deck can hold each. A card is cut only where it alone is too large for one. */
export function divideCards(cards: PlainCard[], most: number = LIMITS.claims): PlainCard[][] {
  const parts: PlainCard[][] = []
  let left = 0
  for (const card of cards.flatMap((one) => cutCard(one, most))) {
    if (card.claims.length > left || parts.length === 0) {
      parts.push([])
      left = most
    }
    parts.at(-1)?.push(card)
    left -= card.claims.length
  }
  return parts
}

function cutCard(card: PlainCard, most: number): PlainCard[] {
  if (card.claims.length <= most) return [card]
  const pieces: PlainCard[] = []
  for (let first = 0; first < card.claims.length; first += most) {
    const claims = card.claims.slice(first, first + most)
    pieces.push({ ...card, claims: claims.map((claim) => ({ ...claim, under: movedUnder(claim.under, first) })) })
  }
  return pieces
}

const movedUnder = (under: number | null, first: number): number | null =>
  under === null || under < first ? null : under - first
