'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { Deck } from '@/lib/domain/deck/deck'
import { DeckChange } from '@/lib/domain/deck/deck-change'
import type { ChangedDeck, DeckState } from '@/lib/domain/deck/deck-state'
import { Id } from '@/lib/domain/shared/id'
import { ok, type Result } from '@/lib/domain/shared/result'
import { changeDeck } from '@/lib/server/deck/change-deck'
import { binDeck, openDeck, saveDeck } from '@/lib/server/deck/deck-store'
import { act } from './call'

export async function saveDeckAction(id: string, deck: Deck): Promise<Result<{ id: string }>> {
  return act(z.tuple([Id, Deck]), [id, deck], (db, account, [deckId, given]) => saveDeck(db, account.id, deckId, given))
}

export async function changeDeckAction(id: string, change: DeckChange): Promise<Result<ChangedDeck>> {
  return act(z.tuple([Id, DeckChange]), [id, change], (db, account, [deck, given]) =>
    changeDeck(db, account.id, deck, given),
  )
}

/** The deck as it stands, unless it is at this state still. */
export async function lookAtDeckAction(id: string, rev: number): Promise<Result<DeckState | null>> {
  return act<[string, number], DeckState | null>(
    z.tuple([Id, z.number()]),
    [id, rev],
    async (db, account, [deck, seen]) => {
      const opened = await openDeck(db, account.id, deck)
      return opened.ok && opened.value.rev === seen ? ok(null) : opened
    },
  )
}

export async function binDeckAction(id: string, binned: boolean): Promise<Result<null>> {
  const result = await act(z.tuple([Id, z.boolean()]), [id, binned], (db, account, [deck, away], now) =>
    binDeck(db, account.id, deck, away, now),
  )
  revalidatePath('/maps')
  revalidatePath('/maps/new')
  return result
}
