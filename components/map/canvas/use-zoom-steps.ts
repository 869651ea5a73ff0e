'use client'
import { useStoreApi } from '@xyflow/react'
import { type RefObject, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { counterZoom, type Detail, detailAt } from './detail'

/** So long after its last move the canvas is at rest. */
const REST_MS = 150

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
    timer.current = setTimeout(rest, REST_MS)
  }, [canvas, rest])
  return { detail, moves }
}
