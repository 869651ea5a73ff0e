'use client'
import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'

const percent = (zoom: number) => Math.round(zoom * 100)

/** How far the canvas is zoomed; it is written past React, since it changes with every tick of the wheel. */
export function ZoomPercent({ onPress }: { onPress: () => void }) {
  const flow = useStoreApi()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    let shown = Number.NaN
    const show = () => {
      const now = percent(flow.getState().transform[2])
      if (now === shown || !button.current) return
      shown = now
      button.current.textContent = `${now}%`
      button.current.setAttribute('aria-label', `Zoom ${now} %, back to 100 %`)
    }
    show()
    return flow.subscribe(show)
  }, [flow])
  return (
    <button ref={button} type="button" className="button quiet count zoom" title="Back to 100 %" onClick={onPress} />
  )
}
