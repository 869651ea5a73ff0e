'use client'
import type { PointerEvent } from 'react'
import { CARD_ROLE, CLAMPED, cardLook } from '@/components/card/card-look'
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

const SEAT = 'w-[calc((100%-16px)/3)] min-w-0 flex-none'
const CARD = 'flex flex-col max-phone:[--edge-w:5px] max-phone:py-2 max-phone:ps-3 max-phone:pe-2 max-phone:text-small'
const EMPTY =
  'grid cursor-pointer place-items-center rounded-card border-[1.5px] border-dashed border-control-line font-says text-body leading-none font-strong text-ink-3 focus-visible:shadow-(--ring) focus-visible:outline-none!'
const LANDING = 'bg-accent-tint outline-2 outline-offset-1 outline-accent'
const OPEN = 'hover:bg-accent-tint hover:outline-2 hover:outline-offset-1 hover:outline-accent'

/** One place of the diamond: a card, or a dashed place for one. */
export function DiamondSeat({ seat, claim, tools, dragged, landing, grip }: Props) {
  const map = useMap((s) => s.map)
  const look = useFactorLook()
  const { row, place } = seat
  const where = `row ${row + 1}, weight ${DIAMOND[row]!.weight}`
  const { here, inHand } = tools
  const looks = claim
    ? cardLook({ selected: inHand === claim.id, away: dragged === claim.id }, CARD)
    : `${EMPTY} ${inHand === null ? '' : OPEN}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well
    <div
      className={`${SEAT} ${looks} ${landing ? LANDING : ''}`}
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
          <span className={CARD_ROLE}>
            <FactorMark id={claim.factor} name={factorName(map, claim.factor)} />
          </span>
          <span className={`${CLAMPED} [--clamp:var(--rank-lines)]`}>{claim.text || 'An empty card'}</span>
          <span className="sr">({where})</span>
        </>
      ) : (
        <span>{DIAMOND[row]!.weight}</span>
      )}
    </div>
  )
}
