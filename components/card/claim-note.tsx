'use client'
import { MessageSquareQuote } from 'lucide-react'
import { useState } from 'react'
import { offersFor } from '@/components/actions/offers'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Claim } from '@/lib/domain/map/argument-map'
import { noteAnswerWords } from '@/lib/domain/map/note-answer-words'
import { noteWaits, sourcesOf } from '@/lib/domain/shared/note'

/** Whether a claim's note is open: by itself while it is selected and not dealt with, else as it was set. */
export function useNote(claim: Claim, isSelected: boolean): { noteOpen: boolean; setNote: (open: boolean) => void } {
  const [set, setNote] = useState<boolean | null>(null)
  return { noteOpen: claim.note !== null && (set ?? (isSelected && noteWaits(claim))), setNote }
}

/** The historian's note inside its card or row, with the two things to do about it. `inTree`: its buttons are no tab stops. */
export function ClaimNote({ claim, inTree = false }: { claim: Claim; inTree?: boolean }) {
  const tools = useOfferTools()
  if (!claim.note) return null
  const sources = sourcesOf(claim.note)
  const offers = offersFor(tools, claim.id)
  const deal = offers.find((o) => o.id === 'note')
  const edit = offers.find((o) => o.id === 'edit')
  const stop = inTree ? { tabIndex: -1 } : {}
  return (
    <section
      className="note mt-3 -mb-px cursor-auto rounded-card border-t-2 border-note-line bg-note-tint p-3 text-small leading-card wrap-anywhere text-ink select-text"
      aria-label="Historian’s note"
    >
      <p className="mb-2 flex items-center gap-2 text-note">
        <Icon of={MessageSquareQuote} size="small" />
        Historian’s note
      </p>
      <p>{claim.note.text}</p>
      {sources && <p className="mt-2 text-label text-ink-2">From {sources}.</p>}
      {claim.noteDealtWith && claim.noteAnswer && (
        <p className="mt-2 text-label text-ink-2">{noteAnswerWords(claim.noteAnswer)}</p>
      )}
      <p className="mt-2 text-label text-ink-2">A teacher has still to sign this note off.</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {deal && (
          <Button size="small" onClick={deal.perform} {...stop}>
            {claim.noteDealtWith ? 'Open it again' : 'Dealt with…'}
          </Button>
        )}
        <Button size="small" onClick={edit?.perform} {...stop}>
          Reword
        </Button>
      </div>
    </section>
  )
}
