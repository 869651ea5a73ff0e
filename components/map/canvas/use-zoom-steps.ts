'use client'
import { useStore, useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'
import { counterZoom, type Detail, detailAt } from './detail'

/** How much is drawn now. What is to keep its size on the screen has `--k` for it, which is set past React. */
export function useZoomSteps(canvas: RefObject<HTMLElement | null>): Detail {
  const flow = useStoreApi()
  useLayoutEffect(() => {
    let shown = Number.NaN
    const show = () => {
      const now = counterZoom(flow.getState().transform[2])
      if (now === shown) return
      shown = now
      canvas.current?.style.setProperty('--k', String(now))
    }
    show()
    return flow.subscribe(show)
  }, [flow, canvas])
  return useStore((s) => detailAt(s.transform[2]))
}
