'use client'
import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { type Space, standAt } from './stand-at'

/**
 * Pans the canvas to the card or the paragraph that the plan leads to, or to what is being written there, once it is
 * drawn where it stays, and puts the focus on it. `laid`: whether every lane has its height.
 */
export function useBringIntoSight(canvas: RefObject<HTMLElement | null>, space: Space, laid: boolean): void {
  const writing = useMap((s) => s.writing)
  const sought = useMap((s) => s.sought)
  const { foundSought: found } = useTools()
  const { getViewport, setViewport } = useReactFlow()
  useEffect(() => {
    if (sought === null || !laid) return
    const card = canvas.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(sought)}"]`)
    if (!card || !canvas.current) return
    // What is written in place has asked for the focus before it could be seen, and did not get it.
    const at = canvas.current.querySelector<HTMLElement>('[data-writing]') ?? card
    const box = at.getBoundingClientRect()
    const page = canvas.current.getBoundingClientRect()
    const was = getViewport()
    // Seen from afar a card has no text box: whoever is to write comes near.
    const zoom = writing === null ? was.zoom : 1
    const centre = (edge: number, length: number, pageEdge: number, pan: number) =>
      (edge + length / 2 - pageEdge - pan) / was.zoom
    const x = space.size.width / 2 - centre(box.x, box.width, page.x, was.x) * zoom
    const y = (space.size.height - space.foot) / 2 - centre(box.y, box.height, page.y, was.y) * zoom
    void setViewport(standAt(space, { zoom, x, y }))
    at.focus({ preventScroll: true })
    found()
  }, [sought, laid, writing, canvas, space, found, getViewport, setViewport])
}
