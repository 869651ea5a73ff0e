'use client'
import { createContext, type PointerEvent, useContext } from 'react'
import type { DropPlace } from './drop-place'

/** The claim in the hand that drags it, from its first pixel to its last. It does not change with the place. */
export type Drag = {
  dragged: string | null
  /** For a card's `onPointerDown`: with a mouse it can be dragged at once, with a finger after a moment's rest. */
  grip(event: PointerEvent<HTMLElement>, claimId: string): void
  /** Asks again what is under a hand that has not moved, once the canvas has. */
  again(): void
  /** Puts a claim down at a place, as a drop does. */
  putDown(claimId: string, place: DropPlace): void
}

const nothing = () => {}
export const DragContext = createContext<Drag>({ dragged: null, grip: nothing, again: nothing, putDown: nothing })

export const useDrag = (): Drag => useContext(DragContext)

/** Where the claim in the hand would land. Of its own, so that only what shows the place is drawn again as it changes. */
export const PlaceContext = createContext<DropPlace | null>(null)

export const usePlace = (): DropPlace | null => useContext(PlaceContext)
