'use client'
import { Check } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { signIn } from 'next-auth/react'
import { type DragEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Deck } from '@/lib/domain/deck/deck'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { readPause } from '@/lib/domain/shared/pause'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { counted } from '@/lib/domain/shared/words'
import { type Loss, lossWords } from '@/lib/formats/cards/read-cards'
import { httpTransport } from '@/lib/sync/http-transport'
import { newId } from '@/lib/sync/new-id'
import './deck.css'
import './import.css'
import { EXAMPLE, ImportEmpty } from './import-empty'
import { ImportMap } from './import-map'
import { ImportPreview } from './import-preview'
import { ImportSources } from './import-sources'
import { LeftBehind } from './left-behind'
import { useImport } from './use-import'

type Props = {
  /** Whose account it is; null where nobody has signed in. */
  owner: string | null
  onSave: (id: string, deck: Deck) => Promise<Result<{ id: string }>>
}

/** Cards in, a deck out: what was read is shown with why, and can be put right before it is kept. */
export function ImportDeck({ owner, onSave }: Props) {
  const router = useRouter()
  const cards = useImport(owner)
  const { plain, deck, readDeck, mapRead } = cards
  const [refusal, setRefusal] = useState('')
  const [saving, start] = useTransition()
  const asked = deck?.cards.flatMap((card) => card.claims).filter(({ factor }) => factor === null).length ?? 0

  /** Keeps what was read, for a guest if nobody is signed in, and goes on to it. */
  const keep = (what: () => Promise<Result<string>>) =>
    start(async () => {
      setRefusal('')
      const guest = owner ? null : await signIn('guest', { redirect: false })
      const pause = readPause('guest', guest?.error)
      if (pause) return setRefusal(pause)
      const kept = await what()
      if (!kept.ok) return setRefusal(kept.refusal.message)
      cards.done()
      router.push(kept.value)
    })
  const makeDeck = (made: Deck) =>
    keep(async () => {
      const saved = await onSave(newId(), made)
      return saved.ok ? ok(`/maps/new?deck=${saved.value.id}`) : saved
    })
  const openMap = (map: ArgumentMap) =>
    keep(async () => {
      const own = { ...map, id: newId() }
      const answer = await httpTransport.create(own)
      if (answer.kind === 'done') return ok(`/maps/${own.id}`)
      return refuse('not-kept', ('why' in answer && answer.why) || 'The map could not be kept: there is no connection.')
    })
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void cards.open([...event.dataTransfer.files])
  }
  return (
    <main id="main" className="import" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <ImportSources cards={cards} refusal={refusal} />
      <section className="import-preview" aria-label="What was read">
        <div className="import-read">
          {deck && plain && readDeck && <ImportPreview {...{ cards, plain, deck }} />}
          {mapRead && <ImportMap read={mapRead} />}
          {!deck && !mapRead && <ImportEmpty />}
        </div>
        <div className="import-foot">
          {deck && readDeck && (
            <>
              <Button variant="primary" onClick={() => makeDeck(deck)} disabled={saving}>
                <Icon of={Check} />
                {saving ? 'Making the deck…' : 'Make the deck'}
              </Button>
              {asked > 0 && <span className="meta">{askedWords(asked)}</span>}
              <span className="ms-auto">
                <LeftBehind read={readDeck} />
              </span>
            </>
          )}
          {mapRead && (
            <>
              <Button variant="primary" onClick={() => openMap(mapRead.map)} disabled={saving}>
                <Icon of={Check} />
                {saving ? 'Opening the map…' : 'Open the map'}
              </Button>
              <span className="meta ms-auto">{lossesSaid(mapRead.lost)}</span>
            </>
          )}
          {!deck && !mapRead && (
            <>
              <Button variant="quiet" onClick={() => cards.change(EXAMPLE)}>
                Try it with these cards
              </Button>
              <span className="meta ms-auto">Your cards stay with you and your school’s own server.</span>
            </>
          )}
        </div>
      </section>
    </main>
  )
}

const lossesSaid = (lost: Loss[]): string =>
  lost.length === 0 ? 'Nothing is left behind.' : `Left behind: ${lost.map(lossWords).join(', ')}.`

const askedWords = (asked: number): string =>
  `${counted(asked, 'claim')} ${asked === 1 ? 'has' : 'have'} no factor yet. You will be asked, never guessed for.`
