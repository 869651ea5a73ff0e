import 'server-only'
import { applyDeckChange } from '@/lib/domain/deck/apply-deck-change'
import { crossingsOf } from '@/lib/domain/deck/crossings'
import { Deck } from '@/lib/domain/deck/deck'
import type { DeckChange } from '@/lib/domain/deck/deck-change'
import type { ChangedDeck } from '@/lib/domain/deck/deck-state'
import { type DeckTables, deckOf, tablesOf } from '@/lib/domain/deck/deck-tables'
import { equal } from '@/lib/domain/shared/equal'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { openDeck } from './deck-store'

/**
 * Changes one's own deck in one transaction. The same change again changes nothing. One that would overwrite what its
 * author did not see is not done, and says over what; what it does not touch another window may have changed meanwhile.
 */
export async function changeDeck(
  db: Database,
  userId: string,
  id: string,
  change: DeckChange,
): Promise<Result<ChangedDeck>> {
  return db.$transaction(async (tx) => {
    await lockRow(tx, 'Deck', id)
    const opened = await openDeck(tx, userId, id)
    if (!opened.ok) return opened
    const { rev, deck } = opened.value
    const before = tablesOf(deck)
    const crossed = crossingsOf(before, change)
    if (crossed.length > 0) return ok({ rev, deck, crossed })
    const folded = applyDeckChange(before, change)
    if (equal(folded, before)) return ok({ rev, deck, crossed })
    const next = Deck.safeParse(deckOf(stamped(folded, rev + 1)))
    if (!next.success) return refuse('bad-request', next.error.issues[0]?.message ?? 'That is no deck.')
    const content = JSON.stringify(next.data)
    if (content.length > LIMITS.wholeMapBytes)
      return refuse('limit', 'A deck holds at most 2 MB, and this would be more.')
    await tx.deck.update({ where: { id }, data: { title: next.data.title, content, rev: rev + 1 } })
    return ok({ rev: rev + 1, deck: next.data, crossed })
  })
}

/** Claims that come with this state are told by its number; one that is put back keeps the number it had. */
const stamped = (deck: DeckTables, rev: number): DeckTables => ({
  ...deck,
  claims: deck.claims.map((claim) => ({ ...claim, since: Math.min(claim.since ?? rev, rev) })),
})
