import { ClipboardPaste, KeyRound, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { binDeckAction } from '@/app/actions/decks'
import { binMapAction, duplicateMapAction, renameMapAction } from '@/app/actions/maps'
import { pageAccount } from '@/app/page-account'
import { showLock } from '@/app/show-lock'
import { StartAfresh } from '@/components/account/start-afresh'
import { SetWorkList } from '@/components/classroom/work/set-work-list'
import { deckLine } from '@/components/home/deck-line'
import { DeckList } from '@/components/home/deck-list'
import { EmptyMaps } from '@/components/home/empty-maps'
import { MapList } from '@/components/home/map-list'
import { ButtonLink } from '@/components/ui/button-link'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { Desk, DeskHead, DeskTitle } from '@/components/ui/desk'
import { Icon } from '@/components/ui/icon'
import { builtInDecks, firstTry, sampleMaps } from '@/content'
import { listSetWork } from '@/lib/server/classroom/set-work'
import { database } from '@/lib/server/database/database'
import { listDecks } from '@/lib/server/deck/deck-store'
import { wasMine } from '@/lib/server/http/or-deleted'
import { listMaps } from '@/lib/server/map/list-maps'

export const metadata: Metadata = { title: 'My maps' }

const HINT = 'mb-5 flex items-start gap-3 rounded-control bg-note-tint px-4 py-3 text-card'

/** Everything that somebody has: maps with their thumbnails, decks, and what is in the bin. */
export default async function MapsPage() {
  const account = await pageAccount()
  if (!account) await showLock()
  const gone = !account && (await wasMine(database(), []))
  const db = database()
  const maps = account ? await listMaps(db, account.id) : []
  const binned = account ? await listMaps(db, account.id, { binned: true }) : []
  const now = new Date()
  const work = account ? await listSetWork(db, account.id, now) : []
  const own = account ? await listDecks(db, account.id) : []
  const decks = [...builtInDecks.map((deck) => deckLine(deck, false)), ...own.map((deck) => deckLine(deck, true))]
  return (
    <Desk>
      <DeskHead>
        <h1>My maps</h1>
        <span className={BUTTON_ROW}>
          <ButtonLink href="/decks/new">
            <Icon of={ClipboardPaste} />
            Paste flashcards
          </ButtonLink>
          <ButtonLink href="/maps/new" variant="primary">
            <Icon of={Plus} />
            New map
          </ButtonLink>
        </span>
      </DeskHead>
      {gone && (
        <div className={HINT}>
          <span>Your class was deleted, with everything made for it. This account had nothing else and went too.</span>
          <StartAfresh />
        </div>
      )}
      {account?.kind === 'guest' && !account.hasResumeCode && (
        <p className={HINT}>
          <Icon of={KeyRound} className="mt-1 text-note" />
          <span>
            You are {account.name} on this computer alone. <Link href="/account">Make a resume code</Link> to open your
            maps on another one.
          </span>
        </p>
      )}
      <SetWorkList work={work} now={now.toISOString()} />
      {maps.length > 0 || binned.length > 0 ? (
        <MapList
          maps={maps}
          binned={binned}
          now={now.toISOString()}
          onRename={renameMapAction}
          onDuplicate={duplicateMapAction}
          onBin={binMapAction}
        />
      ) : (
        work.length === 0 && (
          <EmptyMaps
            first={firstTry}
            samples={sampleMaps.map(({ id, question }) => ({ id, question: question.text }))}
          />
        )
      )}
      <DeskTitle id="decks">Decks</DeskTitle>
      <DeckList decks={decks} onBin={binDeckAction} />
    </Desk>
  )
}
