'use client'
import type { PointerEvent } from 'react'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import { factorName } from '@/lib/domain/map/read-map'
import { DIAMOND, type Seat } from '@/lib/domain/weighing/diamond'
import { onDiamondKey } from './diamond-keys'
import type { DiamondTools } from './use-diamond'

type Props = {
  seat: Seat
  claim: Claim | null
  tools: DiamondTools
  dragged: string | null
  /** Whether a dragged claim would land here. */
  landing: boolean
  grip: (event: PointerEvent<HTMLElement>, id: string) => void
}

/** One place of the diamond: a card, or a dashed place for one. */
export function DiamondSeat({ seat, claim, tools, dragged, landing, grip }: Props) {
  const map = useMap((s) => s.map)
  const look = useFactorLook()
  const { row, place } = seat
  const where = `row ${row + 1}, weight ${DIAMOND[row]!.weight}`
  const { here, inHand } = tools
  const states = claim
    ? ['claim', inHand === claim.id && 'is-selected', dragged === claim.id && 'is-away']
    : ['empty-seat', inHand !== null && 'is-open']
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well
    <div
      className={['seat', ...states, landing && 'is-landing'].filter(Boolean).join(' ')}
      role="button"
      tabIndex={here.row === row && here.place === place ? 0 : -1}
      data-seat={`${row} ${place}`}
      {...(claim ? look(claim.factor) : {})}
      data-role={claim ? 'claim' : undefined}
      aria-pressed={claim ? inHand === claim.id : undefined}
      aria-label={claim ? undefined : `Empty place, ${where}`}
      onPointerDown={(event) => claim && grip(event, claim.id)}
      onFocus={() => {
        tools.look(claim?.id ?? null)
        if (here.row !== row || here.place !== place) tools.goTo(seat)
      }}
      onClick={() => tools.tap(seat)}
      onKeyDown={(event) => onDiamondKey(event, tools, seat)}
    >
      {claim ? (
        <>
          <span className="claim-role">
            <FactorMark id={claim.factor} name={factorName(map, claim.factor)} />
          </span>
          <span className="claim-text">{claim.text || 'An empty card'}</span>
          <span className="sr">({where})</span>
        </>
      ) : (
        <span className="seat-weight">{DIAMOND[row]!.weight}</span>
      )}
    </div>
  )
}
