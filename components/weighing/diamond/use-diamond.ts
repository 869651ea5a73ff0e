'use client'
import { useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import type { Claim } from '@/lib/domain/map/argument-map'
import { weighClaims } from '@/lib/domain/map/commands/weigh-claims'
import { findClaim } from '@/lib/domain/map/read-map'
import { type Diamond, diamondOf, remember, type Seat, seatOf, seatsOf } from '@/lib/domain/weighing/diamond'
import { type DiamondMove, placeIn, placeInRow, stepRow, takeOut } from '@/lib/domain/weighing/move-in-diamond'

export type DiamondTools = {
  diamond: Diamond
  /** The claim that was taken up: the next place that is tapped takes it. */
  inHand: string | null
  takeUp(id: string | null): void
  /** The claim that the buttons act on: the one in the hand, else the one that had the focus last. */
  at: Claim | null
  look(id: string | null): void
  /** Where the arrow keys stand. */
  here: Seat
  goTo(seat: Seat): void
  /** Takes up what is there, or puts down there what is in the hand. */
  tap(seat: Seat): void
  put(id: string, seat: Seat): void
  /** To row 0–4. */
  rank(id: string, row: number): void
  step(id: string, by: -1 | 1): void
  remove(id: string): void
}

/** The diamond on this screen: what is in the hand, where the keys stand, and the gestures, each one change of the map. */
export function useDiamond(): DiamondTools {
  const map = useMap((s) => s.map)
  const seen = useMap((s) => s.seenInDiamond)
  const { run, say, keepSeen } = useTools()
  const [inHand, takeUp] = useState<string | null>(null)
  const [looked, look] = useState<string | null>(null)
  const [here, setHere] = useState<Seat>({ row: 0, place: 0 })
  const diamond = diamondOf(map, seen)

  const goTo = (seat: Seat) => {
    setHere(seat)
    focusSeat(seat)
  }
  const carryOut = (id: string, { weights, seats: after }: DiamondMove) => {
    keepSeen(remember(remember(seen, seatsOf(diamond)), after))
    takeUp(null)
    look(id)
    if (weights.length > 0) run(weighClaims, { weights })
    const seat = after[id]
    if (seat) setHere(seat)
    return seat ?? null
  }
  const put = (id: string, seat: Seat) => void carryOut(id, placeIn(diamond, id, seat))
  const tap = (seat: Seat) => {
    const there = diamond.rows[seat.row]?.[seat.place] ?? null
    if (inHand !== null && inHand !== there?.id) return put(inHand, seat)
    takeUp(inHand === null && there ? there.id : null)
    if (there) say(inHand === null ? 'Taken up. Choose a place, or Escape to put it back.' : 'Put back.')
  }
  const step = (id: string, by: -1 | 1) => {
    const move = stepRow(diamond, id, by)
    if (move.weights.length === 0) return say(by < 0 ? 'It is at the top.' : 'It is at the foot.')
    const had = document.activeElement?.closest('[data-seat]')
    const seat = carryOut(id, move)
    if (had && seat) focusSeat(seat)
  }
  const remove = (id: string) => {
    if (seatOf(diamond, id)) carryOut(id, takeOut(diamond, id))
  }
  const shown = inHand ?? looked
  return {
    diamond,
    inHand,
    takeUp,
    look,
    here,
    goTo,
    tap,
    put,
    step,
    remove,
    at: shown === null ? null : (findClaim(map, shown) ?? null),
    rank: (id, row) => {
      const had = document.activeElement?.closest('[data-seat]')
      const seat = carryOut(id, placeInRow(diamond, id, row))
      if (had && seat) focusSeat(seat)
    },
  }
}

/** At once, so that the next key finds it, and again once a move is drawn, which may draw the place anew. */
function focusSeat({ row, place }: Seat): void {
  const focus = () => document.querySelector<HTMLElement>(`[data-seat="${row} ${place}"]`)?.focus()
  focus()
  requestAnimationFrame(focus)
}
