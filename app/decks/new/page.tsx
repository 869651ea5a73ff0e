import type { Metadata } from 'next'
import { saveDeckAction } from '@/app/actions/decks'
import { ImportDeck } from '@/components/deck/import-deck'
import { PageHeader } from '@/components/ui/page-header'
import { currentAccount } from '@/lib/server/sign-in/current-account'

export const metadata: Metadata = { title: 'Paste flashcards' }

export default async function NewDeckPage() {
  const account = await currentAccount()
  return (
    <>
      <PageHeader who={account?.name ?? null} teacher={account?.kind === 'teacher'} />
      <ImportDeck signedIn={account !== null} onSave={saveDeckAction} />
    </>
  )
}
