'use client'
import { Check, Hand, MessageSquareQuote } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { RoleMark } from '@/components/ui/role-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import { noteBadge, noteWaits } from '@/lib/domain/shared/note'
import type { SortBy } from './shown-column'

type Props = {
  claim: Claim
  by: SortBy
  factorName: string
  /** Where it is on the map, in a word; empty while it lies in the tray. */
  place: string
  inHand: boolean
  away: boolean
  /** Whether Tab comes here: to one card of all, the arrows go on. */
  reach: boolean
  onGrip: (event: PointerEvent<HTMLElement>, id: string) => void
}

/** A claim as an index card to be sorted. The board answers its clicks and keys. */
export const SortCard = memo(function DrawSortCard({
  claim,
  by,
  factorName,
  place,
  inHand,
  away,
  reach,
  onGrip,
}: Props) {
  const look = useFactorLook()
  const note = claim.note?.verdict !== 'stands' && noteWaits(claim) ? claim.note : null
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well */}
      <div
        className={`claim${inHand ? ' is-selected' : ''}${away ? ' is-away' : ''}`}
        role="button"
        tabIndex={reach ? 0 : -1}
        data-sort-card={claim.id}
        {...look(claim.factor)}
        data-role="claim"
        aria-pressed={inHand}
        onPointerDown={(event) => onGrip(event, claim.id)}
      >
        <span className="claim-role">
          {by === 'paragraph' ? <FactorMark id={claim.factor} name={factorName} /> : <RoleMark role={claim.role} />}
          <span className="claim-end">
            {inHand ? (
              <span className="in-hand">
                <Icon of={Hand} size="small" />
                in hand
              </span>
            ) : (
              <>
                {note && (
                  <span className="note-flag">
                    <Icon of={MessageSquareQuote} size="label" />
                    {noteBadge(note)}
                  </span>
                )}
                {place && (
                  <span className="on-map">
                    <Icon of={Check} size="small" />
                    {place}
                  </span>
                )}
              </>
            )}
          </span>
        </span>
        <span className="claim-text">{claim.text || 'An empty card'}</span>
      </div>
    </li>
  )
})
