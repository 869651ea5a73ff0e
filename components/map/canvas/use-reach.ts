'use client'
import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import type { Space } from './stand-at'

/**
 * How far the canvas may be panned: a map that is wider than the page to its edges; one that fits stays where it is.
 * `under`: what stays free under it; `corner`: as far to the left and up.
 */
export function useReach({ size, right, bottom }: Space, under: number, [left, top]: [number, number]): void {
  const flow = useStoreApi()
  useLayoutEffect(() => {
    let known = ''
    const reach = () => {
      const { transform, setTranslateExtent } = flow.getState()
      const zoom = transform[2]
      const to: [number, number] = [Math.max(right, size.width / zoom), Math.max(bottom + under, size.height / zoom)]
      const next = [left, top, ...to].map(Math.round).join(' ')
      if (next === known) return
      known = next
      setTranslateExtent([[left, top], to])
    }
    reach()
    return flow.subscribe(reach)
  }, [flow, size, right, bottom, under, left, top])
}
