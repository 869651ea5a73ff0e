'use client'
import { MessageSquareQuote } from 'lucide-react'
import type { Claim } from '@/lib/domain/map/argument-map'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { useMap } from '../editor/map-context'

/** The historian's note inside its card, with the two things to do about it. */
export function ClaimNote({ claim }: { claim: Claim }) {
  const { run, write } = useMap()
  if (!claim.note) return null
  return (
    <section className="note" aria-label="Historian’s note">
      <h3>
        <MessageSquareQuote className="i" size={14} aria-hidden />
        Historian’s note
      </h3>
      <p>{claim.note.text}</p>
      <p className="src">A teacher has still to sign this note off.</p>
      <div className="actions">
        <button
          type="button"
          className="button small"
          onClick={() => run(dealWithNote, { id: claim.id, dealtWith: !claim.noteDealtWith })}
        >
          {claim.noteDealtWith ? 'Open it again' : 'Dealt with'}
        </button>
        <button type="button" className="button small" onClick={() => write(`claim ${claim.id}`)}>
          Reword
        </button>
      </div>
    </section>
  )
}
