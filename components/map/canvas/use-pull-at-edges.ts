'use client'
import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { edgePull } from './edge-pull'

/** A hand that only comes across an edge does not pull: it has to stay this long, milliseconds. */
const STAYS_MS = 200
/** After a pause of the page, as behind another window, the canvas does not leap. */
const LONGEST_FRAME_MS = 50

/** While a card is in the hand and near an edge of the canvas, that moves on, as far as the map goes. */
export function usePullAtEdges(canvas: RefObject<HTMLElement | null>, holding: boolean, foot: number): void {
  const store = useStoreApi()
  useEffect(() => {
    if (!holding) return
    let at: { x: number; y: number } | null = null
    let near = 0
    let last = performance.now()
    let frame = 0
    const move = (event: PointerEvent) => {
      at = { x: event.clientX, y: event.clientY }
    }
    const tick = (now: number) => {
      frame = requestAnimationFrame(tick)
      const passed = Math.min(now - last, LONGEST_FRAME_MS)
      last = now
      if (!at || !canvas.current) return
      const pull = edgePull(at, canvas.current.getBoundingClientRect(), foot)
      near = pull.x === 0 && pull.y === 0 ? 0 : near + passed
      if (near >= STAYS_MS) void store.getState().panBy({ x: -pull.x * passed, y: -pull.y * passed })
    }
    window.addEventListener('pointermove', move)
    frame = requestAnimationFrame(tick)
    return () => {
      window.removeEventListener('pointermove', move)
      cancelAnimationFrame(frame)
    }
  }, [canvas, holding, foot, store])
}
