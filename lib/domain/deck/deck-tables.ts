import * as z from 'zod'
import { Factor } from '../shared/factor'
import { Id } from '../shared/id'
import { Card, Deck, DeckClaim, LeftClaim } from './deck'

/** A card by itself, under its name. */
export const CardRecord = Card.omit({ claims: true }).extend({ id: Id })
export type CardRecord = z.infer<typeof CardRecord>

/** A claim by itself: the card that it is on, and the claim of that card that it is nested under. */
export const ClaimRecord = DeckClaim.omit({ under: true }).extend({ id: Id, card: Id, under: Id.nullable() })
export type ClaimRecord = z.infer<typeof ClaimRecord>

/** What a deck has one of. */
export const DeckHead = z.looseObject({ title: Deck.shape.title, notes: Deck.shape.notes })
export type DeckHead = z.infer<typeof DeckHead>

/** The records that come and go. */
export const DECK_RECORDS = { factors: Factor, cards: CardRecord, claims: ClaimRecord, left: LeftClaim } as const
export type DeckTable = keyof typeof DECK_RECORDS
export type DeckRecord<T extends DeckTable = DeckTable> = z.infer<(typeof DECK_RECORDS)[T]>

/** A deck as tables, in which an edit finds what it is about by its name. Claims stand in the order in which they are read. */
export type DeckTables = {
  head: DeckHead
  factors: Factor[]
  cards: CardRecord[]
  claims: ClaimRecord[]
  left: DeckRecord<'left'>[]
}

/**
 * The tables of a deck. What has no name is given one by its place (card `k3`, claim `c3.2`), the same on every machine;
 * once a deck was changed the names stand in it.
 */
export function tablesOf({ factors, cards, left, ...head }: Deck): DeckTables {
  const taken = new Set(cards.flatMap((card) => [card.id, ...card.claims.map(({ id }) => id)]))
  const named = (id: string | null | undefined, place: string): string => {
    let name = id ?? place
    for (let i = 2; id == null && taken.has(name); i++) name = `${place}-${i}`
    taken.add(name)
    return name
  }
  const tables: DeckTables = { head, factors, cards: [], claims: [], left: left ?? [] }
  for (const [i, { claims, ...card }] of cards.entries()) {
    const id = named(card.id, `k${i + 1}`)
    const ids = claims.map((claim, j) => named(claim.id, `c${i + 1}.${j + 1}`))
    tables.cards.push({ ...card, id })
    for (const [j, { under, ...claim }] of claims.entries())
      tables.claims.push({
        ...claim,
        id: ids[j] ?? '',
        card: id,
        under: under == null ? null : (ids[under] ?? null),
        since: claim.since ?? 0,
      })
  }
  return tables
}

/** The deck of the tables: each claim on its card, right after the one that it is nested under. */
export function deckOf({ head, factors, cards, claims, left }: DeckTables): Deck {
  return {
    ...head,
    ...(left.length > 0 ? { left } : {}),
    factors,
    cards: cards.map((card) => {
      const read = inReadingOrder(claims.filter((claim) => claim.card === card.id))
      const at = new Map(read.map(({ id }, i) => [id, i]))
      return {
        ...card,
        claims: read.map(({ card: _, under, ...claim }) => ({
          ...claim,
          under: under === null ? null : (at.get(under) ?? null),
        })),
      }
    }),
  }
}

/** The claims of one card, each followed by those nested under it. One that is under nothing there stands by itself. */
export function inReadingOrder(claims: ClaimRecord[]): ClaimRecord[] {
  const read = new Map<string, ClaimRecord>()
  const known = new Set(claims.map(({ id }) => id))
  const visit = (claim: ClaimRecord) => {
    if (read.has(claim.id)) return
    read.set(claim.id, claim)
    for (const one of claims) if (one.under === claim.id) visit(one)
  }
  for (const claim of claims) if (claim.under === null || !known.has(claim.under)) visit(claim)
  // What is nested in a circle, as only another program writes it.
  for (const claim of claims) if (!read.has(claim.id)) visit({ ...claim, under: null })
  return [...read.values()]
}

/** The claims nested under this one, with what is nested under those, as they are read. */
export function nestedUnder(claims: ClaimRecord[], id: string): ClaimRecord[] {
  const seen = new Set([id])
  const found: ClaimRecord[] = []
  const visit = (under: string) => {
    for (const claim of claims) {
      if (claim.under !== under || seen.has(claim.id)) continue
      seen.add(claim.id)
      found.push(claim)
      visit(claim.id)
    }
  }
  visit(id)
  return found
}
