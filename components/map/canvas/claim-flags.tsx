'use client'
import { Check, MessageSquareQuote, Spline } from 'lucide-react'
import { FindingFlag } from '@/components/plan/finding-flag'
import { FactorMark } from '@/components/ui/factor-mark'
import { AwayFlag } from '@/components/weighing/taken-away'
import type { Claim } from '@/lib/domain/map/argument-map'
import { factorName, findParagraph } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { indexOf } from './map-index'

/** What stands at the right of a card's role row: another factor, its note, its links. */
export function ClaimFlags({ claim, noteOpen, onNote }: { claim: Claim; noteOpen: boolean; onNote: () => void }) {
  const { map } = useMap()
  const stubs = indexOf(map).stubs.get(claim.id) ?? []
  const home = claim.paragraph === null ? undefined : findParagraph(map, claim.paragraph)
  const otherFactor = home && claim.factor !== null && home.factor !== null && claim.factor !== home.factor
  return (
    <span className="end">
      <FindingFlag id={claim.id} />
      <AwayFlag id={claim.id} />
      {claim.context && <span className="context-flag">context</span>}
      {otherFactor && <FactorMark id={claim.factor} name={factorName(map, claim.factor)} />}
      {claim.note && (
        <button
          type="button"
          className={`note-flag nopan${claim.noteDealtWith ? ' is-done' : ''}`}
          tabIndex={-1}
          aria-expanded={noteOpen}
          aria-label={claim.noteDealtWith ? 'Note, dealt with' : 'Historian’s note'}
          onClick={(event) => {
            event.stopPropagation()
            onNote()
          }}
        >
          {claim.noteDealtWith ? (
            <Check className="i" size={13} aria-hidden />
          ) : (
            <MessageSquareQuote className="i" size={12} aria-hidden />
          )}
          {claim.note.verdict === 'wrong' && !claim.noteDealtWith ? 'Put right' : 'Note'}
        </button>
      )}
      {stubs.slice(0, 2).map(({ relation, way, number }) => (
        <span key={relation.id} className="link-tab" data-kind={relation.kind}>
          {!claim.note && <Spline className="i" size={12} aria-hidden />}
          {way} {number ?? 'a card'}
        </span>
      ))}
      {stubs.length > 2 && <span className="link-tab">+{stubs.length - 2}</span>}
    </span>
  )
}
