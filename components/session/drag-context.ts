'use client'
import { createContext, type PointerEvent, useContext } from 'react'
import type { DropPlace } from './drop-place'

/** How claims are dragged. Where the one in the hand would land is in the open map's state. */
export type Drag = {
  /** For a card's `onPointerDown`: with a mouse it can be dragged at once, with a finger after a moment's rest. */
  grip(event: PointerEvent<HTMLElement>, claimId: string): void
  /** Asks again what is under a hand that has not moved, once the canvas has. */
  again(): void
  /** Puts a claim down at a place, as a drop does. */
  putDown(claimId: string, place: DropPlace): void
}

const nothing = () => {}
export const DragContext = createContext<Drag>({ grip: nothing, again: nothing, putDown: nothing })

export const useDrag = (): Drag => useContext(DragContext)
