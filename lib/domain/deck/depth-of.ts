import type { Card } from './deck'

/** How many bullets of its card a bullet is nested under. */
export function depthOf(card: Card, at: number): number {
  const under = card.claims[at]?.under ?? null
  return under === null ? 0 : 1 + depthOf(card, under)
}
