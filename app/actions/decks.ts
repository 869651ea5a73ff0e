'use server'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { Deck } from '@/lib/domain/deck/deck'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { binDeck, saveDeck } from '@/lib/server/deck/deck-store'
import { forAccount } from './call'

const Id = z.string().min(1).max(100)

export async function saveDeckAction(id: string, deck: unknown): Promise<Result<{ id: string }>> {
  const given = Deck.safeParse(deck)
  if (!given.success) return refuse('bad-deck', given.error.issues[0]?.message ?? 'The deck cannot be read.')
  return forAccount((db, account) => saveDeck(db, account.id, Id.parse(id), given.data))
}

export async function binDeckAction(id: string, binned: boolean): Promise<Result<null>> {
  const result = await forAccount((db, account, now) => binDeck(db, account.id, Id.parse(id), binned === true, now))
  revalidatePath('/maps')
  return result
}
