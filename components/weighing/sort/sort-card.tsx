'use client'
import { Check, Hand, MessageSquareQuote } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import { CARD_END, CARD_ROLE, CLAMPED, cardLook } from '@/components/card/card-look'
import { noteFlagLook } from '@/components/card/note-flag-look'
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
    // What is far out of sight costs no layout: five hundred cards stay quick. The padding is room for the focus ring.
    <li className="px-3 py-2 [contain-intrinsic-size:auto_104px] [content-visibility:auto]">
      {/* biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well */}
      <div
        className={cardLook({ selected: inHand, away }, '[--clamp:6]')}
        role="button"
        tabIndex={reach ? 0 : -1}
        data-sort-card={claim.id}
        {...look(claim.factor)}
        data-role="claim"
        aria-pressed={inHand}
        onPointerDown={(event) => onGrip(event, claim.id)}
      >
        <span className={CARD_ROLE}>
          {by === 'paragraph' ? <FactorMark id={claim.factor} name={factorName} /> : <RoleMark role={claim.role} />}
          <span className={CARD_END}>
            {inHand ? (
              <span className="inline-flex items-center gap-1 font-bold whitespace-nowrap text-accent">
                <Icon of={Hand} size="small" />
                in hand
              </span>
            ) : (
              <>
                {note && (
                  <span className={noteFlagLook(true)}>
                    <Icon of={MessageSquareQuote} size="label" />
                    {noteBadge(note)}
                  </span>
                )}
                {place && (
                  <span className="inline-flex items-center gap-1 whitespace-nowrap">
                    <Icon of={Check} size="small" className="text-ok" />
                    {place}
                  </span>
                )}
              </>
            )}
          </span>
        </span>
        <span className={CLAMPED}>{claim.text || 'An empty card'}</span>
      </div>
    </li>
  )
})
