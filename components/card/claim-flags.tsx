'use client'
import { BookUser, Check, MessageSquareQuote } from 'lucide-react'
import { LinkMenu, linkTabLook, WIDER } from '@/components/actions/link-menu'
import { indexOf } from '@/components/session/map-index'
import { useMap } from '@/components/session/use-map'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import type { LinkStub } from '@/lib/domain/map/link-stubs'
import { factorName, findParagraph } from '@/lib/domain/map/read-map'
import { noteBadge, noteWaits } from '@/lib/domain/shared/note'
import { CARD_END } from './card-look'
import { FindingFlag } from './finding-flag'
import { noteFlagLook } from './note-flag-look'
import { AwayFlag } from './taken-away'

type Props = {
  claim: Claim
  noteOpen: boolean
  onNote: () => void
  /** Every link with its verb, where there is room; else the first two, and how many more. */
  all?: boolean
}

const NO_STUBS: LinkStub[] = []

/** What stands at the right of a card's role row, or of a row of the outline: another factor, its note, its links. */
export function ClaimFlags({ claim, noteOpen, onNote, all = false }: Props) {
  const stubs = useMap((s) => indexOf(s.map).stubs.get(claim.id) ?? NO_STUBS)
  const otherFactor = useMap((s) => otherFactorOf(s.map, claim))
  const shown = all ? stubs : stubs.slice(0, 2)
  const source = sourceOf(claim)
  return (
    <span className={CARD_END}>
      <FindingFlag id={claim.id} />
      <AwayFlag id={claim.id} />
      {claim.context && (
        <span className="inline-flex items-center rounded-pill border border-dashed border-control-line bg-card px-2 leading-card text-ink-2">
          context
        </span>
      )}
      {otherFactor !== null && <FactorMark id={claim.factor} name={otherFactor} />}
      {!all && source !== '' && (
        <span className="inline-flex h-[16px] items-center text-ink-2" title={`${ACCORDING_TO} ${source}`}>
          <Icon of={BookUser} size="small" />
          <span className="sr">with a source</span>
        </span>
      )}
      {claim.note && (
        <button
          type="button"
          className={`${noteFlagLook(noteWaits(claim))} ${WIDER} nopan after:-inset-[6px] in-[.outline]:pointer-coarse:after:-inset-y-[13px]`}
          tabIndex={-1}
          aria-expanded={noteOpen}
          title={claim.note.text}
          onClick={(event) => {
            event.stopPropagation()
            onNote()
          }}
        >
          {!noteWaits(claim) ? <Icon of={Check} size="small" /> : <Icon of={MessageSquareQuote} size="label" />}
          {claim.noteDealtWith ? 'Note' : noteBadge(claim.note)}
          <span className="sr">{noteState(claim)}</span>
        </button>
      )}
      {shown.map((stub) => (
        <LinkMenu key={stub.relation.id} stub={stub} of={claim.id} short={!all} plain={!all && claim.note !== null} />
      ))}
      {stubs.length > shown.length && <span className={linkTabLook('links')}>+{stubs.length - shown.length}</span>}
    </span>
  )
}

/** The name of a claim's factor where it is another one than that of its paragraph; else null. */
function otherFactorOf(map: ArgumentMap, claim: Claim): string | null {
  const home = claim.paragraph === null ? undefined : findParagraph(map, claim.paragraph)
  const isOther = home && claim.factor !== null && home.factor !== null && claim.factor !== home.factor
  return isOther ? factorName(map, claim.factor) : null
}

function noteState(claim: Claim): string {
  if (claim.noteDealtWith) return ' dealt with'
  return noteWaits(claim) ? ' open' : ', what was corrected'
}
