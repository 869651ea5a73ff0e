import type { Card, Deck } from '@/lib/domain/deck/deck'
import type { Loss } from '../cards/read-cards'

/** What a deck can hold, and how often this one does. What is not kept is named by these words. */
const DECK_PARTS = {
  title: (deck: Deck) => (deck.title === '' ? 0 : 1),
  'headings of cards': (deck: Deck) => deck.cards.length,
  claims: (deck: Deck) => claimsIn(deck).length,
  'order of cards': (deck: Deck) => Math.max(0, deck.cards.length - 1),
  'claims under other claims': (deck: Deck) => claimsIn(deck).filter(({ under }) => under != null).length,
  'factors of cards': (deck: Deck) => deck.cards.filter((card) => firstFactorOf(card) !== null).length,
  'factors of single claims': (deck: Deck) =>
    deck.cards.flatMap((card) => card.claims.filter(({ factor }) => factor !== firstFactorOf(card))).length,
  'second factors': (deck: Deck) => claimsIn(deck).filter(({ secondFactor }) => secondFactor != null).length,
  roles: (deck: Deck) => claimsIn(deck).length,
  'looks of factors': (deck: Deck) => deck.factors.filter(({ icon, hue, edge }) => icon || hue || edge).length,
  'historian’s notes': (deck: Deck) => claimsIn(deck).filter(({ note }) => note != null).length,
  'marks of what holds two things': (deck: Deck) => claimsIn(deck).filter(({ split }) => split === true).length,
  'common names': (deck: Deck) => deck.plainNames?.length ?? 0,
} satisfies Record<string, (deck: Deck) => number>

export type DeckPart = keyof typeof DECK_PARTS
/** What a format keeps of a deck: a format says so of every part. */
export type KeepsOfDeck = Record<DeckPart, boolean>

const claimsIn = (deck: Deck) => deck.cards.flatMap(({ claims }) => claims)

/** The factor that most claims of a card have; of equals the one that comes first. */
export function firstFactorOf({ claims }: Card): string | null {
  const times = new Map<string | null, number>()
  for (const { factor } of claims) times.set(factor, (times.get(factor) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** What this deck has and a format does not keep. */
export function lossOfDeck(deck: Deck, keeps: KeepsOfDeck): Loss[] {
  return lossOf(deck, DECK_PARTS, keeps)
}

/** The parts that are there and are not kept, each with how often. */
export function lossOf<T, P extends string>(
  whole: T,
  parts: Record<P, (whole: T) => number>,
  keeps: Record<P, boolean>,
): Loss[] {
  const names = Object.keys(parts) as P[]
  return names
    .filter((part) => !keeps[part])
    .flatMap((what) => {
      const count = parts[what](whole)
      return count > 0 ? [{ what, count }] : []
    })
}
