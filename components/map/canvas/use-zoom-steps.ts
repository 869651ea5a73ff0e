'use client'
import { useStoreApi } from '@xyflow/react'
import { type RefObject, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { counterZoom, type Detail, detailAt } from './detail'

/** A hand rests between two ticks of a wheel; so long after the last one the canvas is at rest. */
const REST_MS = 250
/** A timer that comes so much later has waited for a drawing. */
const LATE_MS = 30

/**
 * How much is drawn, and what is to be called at every move. A canvas in motion is marked for the style sheet, which makes
 * a layer of it that is moved without being painted. Only at rest is it drawn as its zoom wants it: text is sharp, what is
 * to keep its size on the screen has `--k` for it, and another amount of detail is drawn.
 */
export function useZoomSteps(canvas: RefObject<HTMLElement | null>): { detail: Detail; moves(): void } {
  const flow = useStoreApi()
  const [detail, setDetail] = useState<Detail>(() => detailAt(flow.getState().transform[2]))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = useCallback(() => {
    const at = canvas.current
    if (!at) return
    delete at.dataset.moving
    const zoom = flow.getState().transform[2]
    const k = String(counterZoom(zoom))
    if (at.style.getPropertyValue('--k') !== k) at.style.setProperty('--k', k)
    startTransition(() => setDetail(detailAt(zoom)))
  }, [canvas, flow])
  useLayoutEffect(rest, [rest])
  useEffect(() => () => clearTimeout(timer.current), [])
  const moves = useCallback(() => {
    const at = canvas.current
    if (at && at.dataset.moving === undefined) at.dataset.moving = ''
    clearTimeout(timer.current)
    const wait = () => {
      const due = performance.now() + REST_MS
      // Where the time was spent drawing the next tick may not have come through yet: it is given the same time again.
      timer.current = setTimeout(() => (performance.now() - due > LATE_MS ? wait() : rest()), REST_MS)
    }
    wait()
  }, [canvas, rest])
  return { detail, moves }
}
