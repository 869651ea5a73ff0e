'use client'
import { Check, FileUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { signIn } from 'next-auth/react'
import { type DragEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { TextBox } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/components/ui/live-region'
import type { Deck } from '@/lib/domain/deck/deck'
import { LIMITS } from '@/lib/domain/shared/limits'
import { readPause } from '@/lib/domain/shared/pause'
import type { Result } from '@/lib/domain/shared/result'
import { decodeText } from '@/lib/formats/text/decode-text'
import { newId } from '@/lib/sync/new-id'
import './deck.css'
import './import.css'
import { ImportPreview } from './import-preview'
import { ImportTeach } from './import-teach'
import { useImport } from './use-import'

type Props = { signedIn: boolean; onSave: (id: string, deck: Deck) => Promise<Result<{ id: string }>> }

/** Flashcards in, a deck out: what was read is shown with why, and can be put right before it is kept. */
export function ImportDeck({ signedIn, onSave }: Props) {
  const router = useRouter()
  const notes = useImport()
  const { text, plain, deck } = notes
  const [refusal, setRefusal] = useState('')
  const [saving, start] = useTransition()
  const asked = deck?.cards.flatMap((card) => card.claims).filter(({ factor }) => factor === null).length ?? 0

  const openFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LIMITS.deckBytes) {
      setRefusal(`${file.name} is ${Math.round(file.size / 1024 / 1024)} MB; at most 1 MB can be read.`)
      return
    }
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), file.name)
    if (decoded.ok) change(decoded.value)
    else setRefusal(decoded.refusal.message)
  }
  const change = (next: string) => {
    notes.change(next)
    setRefusal('')
  }
  const save = () =>
    start(async () => {
      if (!deck) return
      const guest = signedIn ? null : await signIn('guest', { redirect: false })
      const pause = readPause('guest', guest?.error)
      if (pause) return setRefusal(pause)
      const saved = await onSave(newId(), deck)
      if (saved.ok) router.push(`/maps/new?deck=${saved.value.id}`)
      else setRefusal(saved.refusal.message)
    })
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    void openFile(event.dataTransfer.files[0])
  }
  return (
    <main id="main" className="import" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <section className="import-paste" aria-label="Your cards">
        <h1>Your cards</h1>
        <p className="meta">Paste them, or drop a file anywhere on this page.</p>
        <TextBox
          aria-label="Flashcards"
          value={text}
          onChange={(event) => change(event.target.value)}
          placeholder="Paste them here…"
        />
        <label className={buttonLook({})}>
          <Icon of={FileUp} />
          Open a text file
          <input
            type="file"
            className="sr"
            accept=".txt,.md,text/plain"
            onChange={(event) => void openFile(event.target.files?.[0])}
          />
        </label>
        <LiveRegion refused>{refusal || notes.refusal}</LiveRegion>
      </section>
      <section className="import-preview" aria-label="What was read">
        <div className="import-read">
          {deck && plain ? <ImportPreview {...{ notes, plain, deck }} /> : <ImportTeach />}
        </div>
        {deck && (
          <p className="import-foot">
            <Button variant="primary" onClick={save} disabled={saving}>
              <Icon of={Check} />
              {saving ? 'Making the deck…' : 'Make the deck'}
            </Button>
            {asked > 0 && (
              <span className="meta">
                {asked === 1
                  ? '1 claim has no factor yet. You will be asked, never guessed for.'
                  : `${asked} claims have no factor yet. You will be asked, never guessed for.`}
              </span>
            )}
          </p>
        )}
      </section>
    </main>
  )
}
