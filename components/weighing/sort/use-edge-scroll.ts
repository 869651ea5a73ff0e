'use client'
import { type RefObject, useEffect } from 'react'

/** How near an edge the hand must come, and how far a frame then takes the page, in pixels. */
const EDGE = 56
const STEP = 12

/** While something is dragged near an edge of the columns, or of the list under it, that scrolls on. */
export function useEdgeScroll(columns: RefObject<HTMLElement | null>, dragging: boolean): void {
  useEffect(() => {
    if (!dragging) return
    let at: { x: number; y: number } | null = null
    let frame = 0
    const move = (event: PointerEvent) => {
      at = { x: event.clientX, y: event.clientY }
    }
    const tick = () => {
      frame = requestAnimationFrame(tick)
      const across = columns.current
      if (!at || !across) return
      const box = across.getBoundingClientRect()
      across.scrollLeft += stepAt(at.x, box.left, box.right)
      const list = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-column]')?.querySelector('ul')
      if (!list) return
      const { top, bottom } = list.getBoundingClientRect()
      list.scrollTop += stepAt(at.y, top, bottom)
    }
    window.addEventListener('pointermove', move)
    frame = requestAnimationFrame(tick)
    return () => {
      window.removeEventListener('pointermove', move)
      cancelAnimationFrame(frame)
    }
  }, [columns, dragging])
}

function stepAt(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -STEP
  return at > end - EDGE ? STEP : 0
}
