import type { Metadata } from 'next'
import { cache } from 'react'
import { changeDeckAction, lookAtDeckAction } from '@/app/actions/decks'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { KeptDeck } from '@/components/deck/kept/kept-deck'
import { short } from '@/lib/domain/map/short'
import { database } from '@/lib/server/database/database'
import { openDeck } from '@/lib/server/deck/deck-store'

type Params = { params: Promise<{ id: string }> }

const openOwn = cache(async (id: string) => {
  const account = await pageAccount()
  if (!account) return null
  const opened = await openDeck(database(), account.id, id)
  return opened.ok ? { start: opened.value, owner: account.id } : null
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const opened = await openOwn((await params).id)
  return { title: opened ? short(opened.start.deck.title, 60) : 'Not found' }
}

/** One's own deck, to be worked on. Somebody else's is not there, as one that never was. */
export default async function DeckPage({ params }: Params) {
  const { id } = await params
  const opened = await openOwn(id)
  if (!opened) return notTherePage(id)
  return <KeptDeck id={id} {...opened} onChange={changeDeckAction} onLook={lookAtDeckAction} />
}
