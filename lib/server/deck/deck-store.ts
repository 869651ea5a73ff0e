import 'server-only'
import { Deck } from '@/lib/domain/deck/deck'
import type { DeckState } from '@/lib/domain/deck/deck-state'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import { notFound } from '../refusals'
import { decksFor } from '../rights/things-for'

/** A deck as its owner's list shows it. Times are ISO 8601. */
export type ListedDeck = { id: string; deck: Deck; updatedAt: string; binnedAt: string | null }

/** Keeps a new deck. Asked again with the same id it changes nothing. */
export async function saveDeck(db: Database, ownerId: string, id: string, deck: Deck): Promise<Result<{ id: string }>> {
  return db.$transaction(async (tx) => {
    const there = await tx.deck.findUnique({ where: { id } })
    const own = await tx.deck.count({ where: { id, ...decksFor(ownerId, 'keep-deck') } })
    if (there) return own === 0 ? notFound() : ok({ id })
    await tx.deck.create({ data: { id, ownerId, title: deck.title, content: JSON.stringify(deck) } })
    return ok({ id })
  })
}

/** One's own deck, unless it is in the bin. */
export async function openDeck(db: Transaction, userId: string, id: string): Promise<Result<DeckState>> {
  const row = await db.deck.findFirst({ where: { id, binnedAt: null, ...decksFor(userId, 'keep-deck') } })
  return row ? ok({ rev: row.rev, deck: Deck.parse(JSON.parse(row.content)) }) : notFound()
}

export async function listDecks(db: Database, userId: string, { binned = false } = {}): Promise<ListedDeck[]> {
  const rows = await db.deck.findMany({
    where: { binnedAt: binned ? { not: null } : null, ...decksFor(userId, 'keep-deck') },
    orderBy: { updatedAt: 'desc' },
  })
  return rows.map((row) => ({
    id: row.id,
    deck: Deck.parse(JSON.parse(row.content)),
    updatedAt: row.updatedAt.toISOString(),
    binnedAt: row.binnedAt?.toISOString() ?? null,
  }))
}

/** Puts one's own deck in the bin, or takes it out again. Maps made from it keep their claims. */
export async function binDeck(
  db: Database,
  userId: string,
  id: string,
  binned: boolean,
  now: Date,
): Promise<Result<null>> {
  const { count } = await db.deck.updateMany({
    where: { id, ...decksFor(userId, 'keep-deck') },
    data: { binnedAt: binned ? now : null },
  })
  return count === 1 ? ok(null) : notFound()
}
