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
    <section className="note" aria-label="Historian’s note">
      <p className="note-head">
        <Icon of={MessageSquareQuote} size="small" />
        Historian’s note
      </p>
      <p>{claim.note.text}</p>
      {sources && <p className="src">From {sources}.</p>}
      {claim.noteDealtWith && claim.noteAnswer && <p className="src">{noteAnswerWords(claim.noteAnswer)}</p>}
      <p className="src">A teacher has still to sign this note off.</p>
      <div className="note-actions">
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
