import type { Metadata } from 'next'
import { saveDeckAction } from '@/app/actions/decks'
import { pageAccount } from '@/app/page-account'
import { ImportDeck } from '@/components/deck/import-deck'

export const metadata: Metadata = { title: 'Paste flashcards' }

export default async function NewDeckPage() {
  const account = await pageAccount()
  return <ImportDeck owner={account?.id ?? null} onSave={saveDeckAction} />
}
