'use client'
import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useTrace } from '@/components/plan/trace-context'
import { type Space, standAt } from './stand-at'

/**
 * Pans the canvas to the card or the paragraph that the plan leads to, or to what is being written there, once it is
 * drawn where it stays, and puts the focus on it. `laid`: whether every lane has its height.
 */
export function useBringIntoSight(canvas: RefObject<HTMLElement | null>, space: Space, laid: boolean): void {
  const { sought, found } = useTrace()
  const { getViewport, setViewport } = useReactFlow()
  useEffect(() => {
    if (sought === null || !laid) return
    const card = canvas.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(sought)}"]`)
    if (!card || !canvas.current) return
    // What is written in place has asked for the focus before it could be seen, and did not get it.
    const at = canvas.current.querySelector<HTMLElement>('.is-writing textarea') ?? card
    const box = at.getBoundingClientRect()
    const page = canvas.current.getBoundingClientRect()
    const was = getViewport()
    const to = {
      zoom: was.zoom,
      x: was.x + page.x + space.size.width / 2 - (box.x + box.width / 2),
      y: was.y + page.y + (space.size.height - space.foot) / 2 - (box.y + box.height / 2),
    }
    void setViewport(standAt(space, to))
    at.focus({ preventScroll: true })
    found()
  }, [sought, laid, canvas, space, found, getViewport, setViewport])
}
