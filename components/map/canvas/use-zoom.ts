'use client'
import { useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { type Space, standAt } from './stand-at'

const STEP = 1.2
export const LEAST_ZOOM = 0.2
export const MOST_ZOOM = 1.5
const MOVE_MS = 180
/** So long after all was to be seen the map is fitted again when it is drawn with less. */
const FITS_FOR_MS = 1_000

/** Zooming by button: a step in or out, back to 100 %, and so that all is seen. */
export function useZoom(space: Space) {
  const { getViewport, setViewport } = useReactFlow()
  const now = useRef(space)
  useEffect(() => {
    now.current = space
  })
  const to = useCallback(
    (zoom: number) => {
      const { size } = now.current
      const was = getViewport()
      const ratio = zoom / was.zoom
      const about = { x: size.width / 2, y: size.height / 2 }
      const next = { zoom, x: about.x - (about.x - was.x) * ratio, y: about.y - (about.y - was.y) * ratio }
      void setViewport(standAt(now.current, next), { duration: MOVE_MS })
    },
    [getViewport, setViewport],
  )
  const once = useCallback(() => {
    const { size, right, bottom, foot } = now.current
    const zoom = Math.max(LEAST_ZOOM, Math.min(1, size.width / right, (size.height - foot) / bottom))
    void setViewport(standAt(now.current, { x: 0, y: 0, zoom }))
  }, [setViewport])
  const fitted = useRef(Number.NEGATIVE_INFINITY)
  const fit = useCallback(() => {
    fitted.current = performance.now()
    once()
  }, [once])
  // biome-ignore lint/correctness/useExhaustiveDependencies: further out less is drawn and lanes are shorter: once more, to what is drawn then
  useEffect(() => {
    if (performance.now() - fitted.current < FITS_FOR_MS) once()
  }, [space, once])
  const step = useCallback(
    (direction: 1 | -1) => to(Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, getViewport().zoom * STEP ** direction))),
    [to, getViewport],
  )
  return { to, fit, step }
}
