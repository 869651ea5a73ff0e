'use client'
import { Check, FileUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { signIn } from 'next-auth/react'
import { type DragEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Deck } from '@/lib/domain/deck/deck'
import { LIMITS } from '@/lib/domain/shared/limits'
import { readPause } from '@/lib/domain/shared/pause'
import type { Result } from '@/lib/domain/shared/result'
import { decodeText } from '@/lib/formats/text/decode-text'
import { newId } from '@/lib/sync/new-id'
import './deck.css'
import { ImportCard } from './import-card'
import { NotUsedLines } from './not-used-lines'
import { useImport } from './use-import'

type Props = { signedIn: boolean; onSave: (id: string, deck: Deck) => Promise<Result<{ id: string }>> }

/** Flashcards in, a deck out: what was read is shown with why, and can be put right before it is kept. */
export function ImportDeck({ signedIn, onSave }: Props) {
  const router = useRouter()
  const { text, deck, notUsed, taken, ...notes } = useImport()
  const [refusal, setRefusal] = useState('')
  const [onlyAsked, setOnlyAsked] = useState(false)
  const [saving, start] = useTransition()
  const claims = deck?.cards.flatMap((c) => c.claims) ?? []
  const asked = claims.filter((c) => c.factor === null).length

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
  const said = refusal || notes.refusal
  return (
    <main id="main" className="import">
      <section
        className="import-paste"
        aria-label="Your flashcards"
        onDragOver={(e) => e.preventDefault()}
        onDrop={onDrop}
      >
        <h1>Your flashcards</h1>
        <p className="meta">A heading for each card, then its bullets, each with a dash.</p>
        <textarea
          className="field"
          aria-label="Flashcards"
          value={text}
          onChange={(e) => change(e.target.value)}
          placeholder="Paste them here…"
        />
        <label className="button">
          <FileUp className="i" size={16} aria-hidden />
          Open a text file
          <input
            type="file"
            className="sr"
            accept=".txt,.md,text/plain"
            onChange={(e) => void openFile(e.target.files?.[0])}
          />
        </label>
        <p role="alert" className="refusal">
          {said}
        </p>
      </section>
      <section className="import-preview" aria-label="What was read">
        {deck ? (
          <>
            <h2>{`${deck.cards.length} cards, ${claims.length} claims`}</h2>
            <p className="meta">
              {deck.title}. Check the factors; open a card to see each claim. You can change any of them later.
            </p>
            {notUsed.length > 0 && <NotUsedLines lines={notUsed} taken={taken} onTake={notes.setTaken} />}
            {asked > 0 && (
              <p>
                <button
                  type="button"
                  className="button small"
                  aria-pressed={onlyAsked}
                  onClick={() => setOnlyAsked(!onlyAsked)}
                >
                  {onlyAsked ? 'Show all' : `Show only the ${asked} without a factor`}
                </button>
              </p>
            )}
            <div className="import-cards">
              {deck.cards.map((card, i) => {
                if (onlyAsked && card.claims.every((c) => c.factor !== null)) return null
                return (
                  <ImportCard
                    // biome-ignore lint/suspicious/noArrayIndexKey: two cards may ask the same; their place tells them apart
                    key={i}
                    card={card}
                    factors={deck.factors}
                    open={onlyAsked}
                    onChange={(j, to) => notes.choose(i, j, to)}
                  />
                )
              })}
            </div>
            <p className="import-foot">
              <Button className="button primary" onClick={save} disabled={saving}>
                <Check className="i" size={16} aria-hidden />
                {saving ? 'Making the deck…' : 'Make the deck'}
              </Button>
              {asked > 0 && (
                <span className="meta">{`${asked} claims have no factor yet. You will be asked, never guessed for.`}</span>
              )}
            </p>
          </>
        ) : (
          <div className="import-teach">
            <h2>What was read will be here</h2>
            <p>Like this:</p>
            <pre>
              {
                'How did policy help the king?\n- He cut the land tax in 1489, which won over the gentry.\n- For example, …'
              }
            </pre>
            <p>“Policy” in the heading makes these policy claims. “For example” makes the second one evidence.</p>
          </div>
        )}
      </section>
    </main>
  )
}
