'use client'
import { type RefObject, useEffect } from 'react'

/** So long after the last tick of a wheel a hand may press what lies under it. */
const LIFT_MS = 100

/**
 * While a wheel turns, the map lies under a cover: a browser need not find out at every step which of hundreds of cards
 * has come under a pointer that stays where it is, and draw it as pointed at. A pointer that moves lifts it.
 */
export function useCover(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = canvas.current
    if (!at) return
    let lift: ReturnType<typeof setTimeout> | undefined
    const uncover = () => {
      clearTimeout(lift)
      delete at.dataset.covered
    }
    const cover = (event: WheelEvent) => {
      // What is in the hand looks for its place among the cards.
      if (event.buttons !== 0 || !(event.target as Element).closest('.react-flow__pane')) return
      if (at.dataset.covered === undefined) at.dataset.covered = ''
      clearTimeout(lift)
      lift = setTimeout(uncover, LIFT_MS)
    }
    const move = (event: PointerEvent) => {
      // A browser tells of a move too when what lies under the pointer moves.
      if (event.movementX !== 0 || event.movementY !== 0) uncover()
    }
    at.addEventListener('wheel', cover, { capture: true, passive: true })
    at.addEventListener('pointermove', move, { capture: true, passive: true })
    at.addEventListener('pointerdown', uncover, { capture: true, passive: true })
    return () => {
      uncover()
      at.removeEventListener('wheel', cover, { capture: true })
      at.removeEventListener('pointermove', move, { capture: true })
      at.removeEventListener('pointerdown', uncover, { capture: true })
    }
  }, [canvas])
}
