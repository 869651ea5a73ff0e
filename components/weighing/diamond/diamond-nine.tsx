'use client'
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useLayoutEffect, useState } from 'react'
import { CARD_TEXT, cardLook, GHOST } from '@/components/card/card-look'
import { useDragClaim } from '@/components/session/use-drag-claim'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { Icon } from '@/components/ui/icon'
import { findClaim } from '@/lib/domain/map/read-map'
import { DIAMOND, SEATS, type Seat, seatOf } from '@/lib/domain/weighing/diamond'
import { DiamondSeat } from './diamond-seat'
import { HandStrip } from './hand-strip'
import { useDiamond } from './use-diamond'
import { WaitingClaims } from './waiting-claims'

const NINE = SEATS.flat().length
const ROW_NAMES: Record<number, string> = { 0: 'matters most', 4: 'matters least' }

/** A place holds three lines of text; two where the screen is low, four where it is tall. */
const RANKS =
  '[--rank-height:93px] [--rank-lines:3] [@media(max-height:800px)]:[--rank-height:74px] [@media(max-height:800px)]:[--rank-lines:2] [@media(min-height:960px)]:[--rank-height:112px] [@media(min-height:960px)]:[--rank-lines:4] max-phone:[--rank-height:84px]!'

/** Nine claims in rows of 1, 2, 3, 2 and 1. The row is the claim's weight, and nothing else of it changes. */
export function DiamondNine() {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const tools = useDiamond()
  const { rows, waiting } = tools.diamond
  const [open, setOpen] = useState(() => rows.flat().includes(null))
  const { drag, ghost, at, grip } = useDragClaim<Seat | 'out'>({
    placeAt: (id, x, y) => {
      const under = document.elementFromPoint(x, y)
      const seat = under?.closest<HTMLElement>('[data-seat]')?.dataset.seat
      if (seat) return { row: Number(seat.split(' ')[0]), place: Number(seat.split(' ')[1]) }
      return under?.closest('[data-waiting]') && seatOf(tools.diamond, id) ? 'out' : null
    },
    drop: (id, landed) => (landed === 'out' ? tools.remove(id) : tools.put(id, landed)),
  })
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
  }, [drag, ghost, at])
  const inAir = drag && findClaim(map, drag.grip.id)
  const dragged = drag?.grip.id ?? null
  const place = drag?.place ?? null
  const few = map.claims.length < NINE && map.claims.length > 0
  return (
    <div
      className={`relative flex min-h-0 flex-1 gap-5 not-in-data-alone:max-h-[720px] max-phone:flex-col max-phone:gap-4 ${RANKS}`}
      data-pool={open}
    >
      <Button
        variant="quiet"
        size="small"
        className="absolute -end-3 -top-[46px] max-phone:static max-phone:-mt-2 max-phone:-mb-3 max-phone:-ms-3 max-phone:self-start"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? <Icon of={PanelLeftClose} /> : <Icon of={PanelLeftOpen} />}
        {waiting.length} waiting
      </Button>
      {open && <WaitingClaims tools={tools} dragged={dragged} landing={place === 'out'} grip={grip} />}
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        {few && (
          <p className="meta">
            {`${map.claims.length === 1 ? 'One claim' : `${map.claims.length} claims`} so far. A diamond takes nine: write more on the map, or leave places empty.`}
          </p>
        )}
        <p className="sr">
          Arrow keys move between the places. Enter takes a claim up and puts it down. 1 to 5 put it in a row, Alt with
          up or down moves it a row, and Delete takes it out.
        </p>
        <div className="mx-auto grid w-full max-w-[720px] flex-1 grid-rows-[repeat(5,var(--rank-height))] content-start gap-3 max-phone:gap-2">
          {rows.map((places, row) => (
            // biome-ignore lint/a11y/useSemanticElements: a row of places, not a group of a form
            <div
              key={DIAMOND[row]!.weight}
              className="relative flex justify-center gap-3 max-phone:gap-2"
              role="group"
              aria-label={`Row ${row + 1} of 5, weight ${DIAMOND[row]!.weight}`}
            >
              {ROW_NAMES[row] && (
                <span className="absolute start-0 top-1/2 w-[64px] -translate-y-1/2 text-small leading-tight font-strong text-ink-2">
                  {ROW_NAMES[row]}
                </span>
              )}
              {SEATS[row]!.map((seat) => (
                <DiamondSeat
                  key={seat.place}
                  seat={seat}
                  claim={places[seat.place] ?? null}
                  tools={tools}
                  dragged={dragged}
                  landing={place !== null && place !== 'out' && place.row === row && place.place === seat.place}
                  grip={grip}
                />
              ))}
            </div>
          ))}
        </div>
        <HandStrip tools={tools} />
      </div>
      {drag && inAir && (
        <div ref={ghost} className={GHOST} style={{ width: drag.grip.width }} aria-hidden="true">
          <div className={cardLook({ dragging: true })} {...look(inAir.factor)} data-role="claim">
            <div className={CARD_TEXT}>{inAir.text}</div>
          </div>
        </div>
      )}
    </div>
  )
}
