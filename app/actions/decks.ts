'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { Deck } from '@/lib/domain/deck/deck'
import { Id } from '@/lib/domain/shared/id'
import type { Result } from '@/lib/domain/shared/result'
import { binDeck, saveDeck } from '@/lib/server/deck/deck-store'
import { act } from './call'

export async function saveDeckAction(id: string, deck: Deck): Promise<Result<{ id: string }>> {
  return act(z.tuple([Id, Deck]), [id, deck], (db, account, [deckId, given]) => saveDeck(db, account.id, deckId, given))
}

export async function binDeckAction(id: string, binned: boolean): Promise<Result<null>> {
  const result = await act(z.tuple([Id, z.boolean()]), [id, binned], (db, account, [deck, away], now) =>
    binDeck(db, account.id, deck, away, now),
  )
  revalidatePath('/maps')
  revalidatePath('/maps/new')
  return result
}
