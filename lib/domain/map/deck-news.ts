import type { ClaimRecord, DeckTables } from '../deck/deck-tables'
import type { Factor } from '../shared/factor'
import { LIMITS } from '../shared/limits'
import type { ArgumentMap, Claim, MapCard, MapDeck } from './argument-map'
import { claimFromDeck } from './new-map'
import { deckPlaceOf } from './read-map'

/** What a map's deck has had since, as it would lie in the tray. `deck`: the state that the map would have then. */
export type DeckNews = { deck: MapDeck; factors: Factor[]; cards: MapCard[]; claims: Claim[] }

/** So many claims come at once: more would not go into one request. The others are offered next. */
const AT_ONCE = 100
const BYTES_AT_ONCE = LIMITS.requestBytes * 0.75

/** The first of them, as many as one request holds. */
function asMuchAsFits(all: ClaimRecord[]): ClaimRecord[] {
  let bytes = 0
  return all.slice(0, AT_ONCE).filter((claim) => {
    bytes += new TextEncoder().encode(JSON.stringify(claim)).length + 150
    return bytes <= BYTES_AT_ONCE
  })
}

/**
 * The claims that a map's own deck has got since the state that the map has seen; null where there are none. One that is
 * on the map already, by its name or its words, is not offered: what a student wrote by hand does not come twice.
 */
export function deckNews(map: ArgumentMap, kept: DeckTables, rev: number): DeckNews | null {
  if (!map.deck || rev <= map.deck.seen) return null
  const { id, seen } = map.deck
  const names = new Set(map.claims.map((claim) => claim.id))
  const words = new Set(map.claims.flatMap((claim) => [plainWords(claim.text), plainWords(claim.deckText ?? '')]))
  const isNew = (claim: ClaimRecord) =>
    (claim.since ?? 0) > seen && !names.has(claim.id) && !words.has(plainWords(claim.text))
  const all = kept.claims.filter(isNew)
  if (all.length === 0) return null
  const coming = asMuchAsFits(all)
  const places = placesOf(map, kept)
  const known = new Set([...names, ...coming.map((claim) => claim.id)])
  const cards = new Set(coming.map(({ card }) => card))
  const about = new Set(coming.map(({ factor }) => factor))
  return {
    deck: { id, seen: all.length > coming.length ? seen : rev },
    factors: kept.factors.filter((f) => about.has(f.id) && !map.factors.some((one) => one.id === f.id)),
    cards: kept.cards
      .filter((card) => cards.has(card.id) && !map.cards.some((one) => one.id === card.id))
      .map(({ id: card, question }) => ({ id: card, question })),
    claims: coming.map((claim) => ({
      ...claimFromDeck(claim, 0),
      order: 0,
      deckPlace: places.get(claim.id) ?? 0,
      ...(claim.under !== null && known.has(claim.under) ? { under: claim.under } : { under: null }),
    })),
  }
}

/** Where new claims lie among those of their card that the map has: each a little after the one before it in the deck. */
function placesOf(map: ArgumentMap, kept: DeckTables): Map<string, number> {
  const there = new Map(map.claims.map((claim) => [claim.id, deckPlaceOf(claim)]))
  const places = new Map<string, number>()
  const last = new Map<string, number>()
  for (const { id, card } of kept.claims) {
    const before = last.get(card) ?? 0
    const place = there.get(id) ?? before + STEP
    places.set(id, place)
    last.set(card, place)
  }
  return places
}
/** Less than one by far more than a card has claims. */
const STEP = 1 / 1_024

const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
