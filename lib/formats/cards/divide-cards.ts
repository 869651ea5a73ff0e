import { LIMITS } from '@/lib/domain/shared/limits'
import type { PlainCard } from './read-cards'

const MOST = LIMITS.claims

/** The cards in parts that a deck can hold each. A card is cut only where it alone is too large for one. */
export function divideCards(cards: PlainCard[]): PlainCard[][] {
  const parts: PlainCard[][] = []
  let left = 0
  for (const card of cards.flatMap((one) => cutCard(one))) {
    if (card.claims.length > left || parts.length === 0) {
      parts.push([])
      left = MOST
    }
    parts.at(-1)?.push(card)
    left -= card.claims.length
  }
  return parts
}

function cutCard(card: PlainCard): PlainCard[] {
  if (card.claims.length <= MOST) return [card]
  const pieces: PlainCard[] = []
  for (let first = 0; first < card.claims.length; first += MOST) {
    const claims = card.claims.slice(first, first + MOST)
    pieces.push({ ...card, claims: claims.map((claim) => ({ ...claim, under: movedUnder(claim.under, first) })) })
  }
  return pieces
}

const movedUnder = (under: number | null, first: number): number | null =>
  under === null || under < first ? null : under - first
