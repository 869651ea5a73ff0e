import type { CardRecord, ClaimRecord, DeckTables } from './deck-tables'
import { ALIKE, likeness } from './likeness'
import { readFromText } from './read-deck'

/** What notes that are read again have in common with a deck: the name of each card and claim there, by its name in what was read. */
export type Matched = { cards: ReadonlyMap<string, string>; claims: ReadonlyMap<string, string> }

/** Words alike but for the space between them. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * Which card and which claim of a deck is which of what was read. The same words at the same place come first, then the
 * same words elsewhere, then words put right. What was written into the deck by hand is known by its own words alone.
 */
export function matchDecks(kept: DeckTables, read: DeckTables): Matched {
  const cards = matchCards(kept, read)
  const claims = new Map<string, string>()
  const pairs = read.cards.flatMap((card) => {
    const there = cards.get(card.id)
    const on = (deck: DeckTables, id: string) => deck.claims.filter((claim) => claim.card === id)
    return there === undefined ? [] : [{ read: on(read, card.id), kept: on(kept, there) }]
  })
  const same = (ours: ClaimRecord[], theirs: ClaimRecord[]) => {
    pairUp(claims, theirs, ours, plainText, (claim) => plain(readFromText(claim)))
    pairUp(claims, theirs, ours, plainText, plainText)
  }
  for (const pair of pairs) same(pair.kept, pair.read)
  same(kept.claims, read.claims)
  for (const pair of pairs)
    pairAlike(
      claims,
      pair.read,
      pair.kept.filter(({ own }) => !own),
    )
  return { cards, claims }
}

const plainText = ({ text }: ClaimRecord): string => plain(text)

function matchCards(kept: DeckTables, read: DeckTables): Map<string, string> {
  const cards = new Map<string, string>()
  const heading = ({ question }: CardRecord) => plain(question)
  pairUp(cards, read.cards, kept.cards, heading, (card) => plain(card.sourceText ?? card.question))
  pairUp(cards, read.cards, kept.cards, heading, heading)
  const taken = new Set(cards.values())
  for (const card of read.cards) {
    if (cards.has(card.id)) continue
    const there = kept.cards.find((one) => !taken.has(one.id) && isOnCard(kept, read, one.id, card))
    if (!there) continue
    cards.set(card.id, there.id)
    taken.add(there.id)
  }
  return cards
}

/** Whether a card under another heading is this one: most of its claims are, or the heading was only put right. */
function isOnCard(kept: DeckTables, read: DeckTables, id: string, card: CardRecord): boolean {
  const sources = new Set(kept.claims.filter((claim) => claim.card === id).map((claim) => plain(readFromText(claim))))
  const texts = read.claims.filter((claim) => claim.card === card.id).map(plainText)
  const common = texts.filter((text) => sources.has(text)).length
  if (common > 0 && 2 * common >= texts.length) return true
  const there = kept.cards.find((one) => one.id === id)
  return there !== undefined && likeness(plain(there.sourceText ?? there.question), plain(card.question)) >= ALIKE
}

/** Pairs what has the same key, the first with the first, of those that have no partner yet. */
function pairUp<R extends { id: string }>(
  pairs: Map<string, string>,
  read: R[],
  kept: R[],
  keyOfRead: (record: R) => string,
  keyOfKept: (record: R) => string,
): void {
  const taken = new Set(pairs.values())
  const waiting = new Map<string, string[]>()
  for (const record of kept) {
    if (taken.has(record.id)) continue
    const key = keyOfKept(record)
    waiting.set(key, [...(waiting.get(key) ?? []), record.id])
  }
  for (const record of read) {
    const there = pairs.has(record.id) ? undefined : waiting.get(keyOfRead(record))?.shift()
    if (there !== undefined) pairs.set(record.id, there)
  }
}

/** Pairs those of which the one is the other put right, the most alike first. */
function pairAlike(pairs: Map<string, string>, read: ClaimRecord[], kept: ClaimRecord[]): void {
  const taken = new Set(pairs.values())
  const open = kept.filter(({ id }) => !taken.has(id))
  const alike = read
    .filter(({ id }) => !pairs.has(id))
    .flatMap((claim) => open.map((there) => ({ claim, there, share: likeness(claim.text, readFromText(there)) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
  for (const { claim, there } of alike) {
    if (pairs.has(claim.id) || taken.has(there.id)) continue
    pairs.set(claim.id, there.id)
    taken.add(there.id)
  }
}
