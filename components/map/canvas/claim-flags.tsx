'use client'
import { BookUser, Check, MessageSquareQuote } from 'lucide-react'
import { FindingFlag } from '@/components/plan/finding-flag'
import { FactorMark } from '@/components/ui/factor-mark'
import { AwayFlag } from '@/components/weighing/taken-away'
import type { Claim } from '@/lib/domain/map/argument-map'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import { factorName, findParagraph } from '@/lib/domain/map/read-map'
import { noteBadge, noteWaits } from '@/lib/domain/shared/note'
import { LinkMenu } from '../actions/link-menu'
import { useMap } from '../editor/map-context'
import { indexOf } from './map-index'

type Props = {
  claim: Claim
  noteOpen: boolean
  onNote: () => void
  /** Every link with its verb, where there is room; else the first two, and how many more. */
  all?: boolean
}

/** What stands at the right of a card's role row, or of a row of the outline: another factor, its note, its links. */
export function ClaimFlags({ claim, noteOpen, onNote, all = false }: Props) {
  const { map } = useMap()
  const stubs = indexOf(map).stubs.get(claim.id) ?? []
  const shown = all ? stubs : stubs.slice(0, 2)
  const home = claim.paragraph === null ? undefined : findParagraph(map, claim.paragraph)
  const source = sourceOf(claim)
  const otherFactor = home && claim.factor !== null && home.factor !== null && claim.factor !== home.factor
  return (
    <span className="claim-end">
      <FindingFlag id={claim.id} />
      <AwayFlag id={claim.id} />
      {claim.context && <span className="context-flag">context</span>}
      {otherFactor && <FactorMark id={claim.factor} name={factorName(map, claim.factor)} />}
      {!all && source !== '' && (
        <span className="source-flag" title={`${ACCORDING_TO} ${source}`}>
          <BookUser className="i" size={13} aria-hidden />
          <span className="sr">with a source</span>
        </span>
      )}
      {claim.note && (
        <button
          type="button"
          className={`note-flag nopan${noteWaits(claim) ? '' : ' is-done'}`}
          tabIndex={-1}
          aria-expanded={noteOpen}
          title={claim.note.text}
          onClick={(event) => {
            event.stopPropagation()
            onNote()
          }}
        >
          {!noteWaits(claim) ? (
            <Check className="i" size={13} aria-hidden />
          ) : (
            <MessageSquareQuote className="i" size={12} aria-hidden />
          )}
          {claim.noteDealtWith ? 'Note' : noteBadge(claim.note)}
          <span className="sr">{noteState(claim)}</span>
        </button>
      )}
      {shown.map((stub) => (
        <LinkMenu key={stub.relation.id} stub={stub} of={claim.id} short={!all} plain={!all && claim.note !== null} />
      ))}
      {stubs.length > shown.length && <span className="link-tab">+{stubs.length - shown.length}</span>}
    </span>
  )
}

function noteState(claim: Claim): string {
  if (claim.noteDealtWith) return ' dealt with'
  return noteWaits(claim) ? ' open' : ', what was corrected'
}
