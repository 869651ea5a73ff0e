'use client'
import { createContext, type PointerEvent, useContext } from 'react'
import type { DropPlace } from './drop-place'

/** The claim under the pointer's grip, and where it would land. */
export type Drag = {
  dragged: string | null
  place: DropPlace | null
  /** For a card's `onPointerDown`: with a mouse it can be dragged at once, with a finger after a moment's rest. */
  grip(event: PointerEvent<HTMLElement>, claimId: string): void
}

export const DragContext = createContext<Drag>({ dragged: null, place: null, grip: () => {} })

export const useDrag = (): Drag => useContext(DragContext)
