'use client'
import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

const percent = (zoom: number) => Math.round(zoom * 100)

/** A number that changes at every frame is read by nobody, and each change has the page put together anew. */
const BETWEEN_MS = 150

/** How far the canvas is zoomed; it is written past React, and while the wheel turns only so often. */
export function ZoomPercent({ onPress }: { onPress: () => void }) {
  const flow = useStoreApi()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    let shown = Number.NaN
    let next: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      next = undefined
      const now = percent(flow.getState().transform[2])
      const text = button.current?.firstChild
      if (now === shown || !button.current || !text) return
      shown = now
      // The text that is there is changed: a new one would have the whole page looked through for rules.
      text.nodeValue = `${now}%`
      button.current.setAttribute('aria-label', `Zoom ${now} %, back to 100 %`)
    }
    show()
    const stop = flow.subscribe(() => {
      if (percent(flow.getState().transform[2]) !== shown) next ??= setTimeout(show, BETWEEN_MS)
    })
    return () => {
      stop()
      clearTimeout(next)
    }
  }, [flow])
  return (
    <Button
      ref={button}
      variant="quiet"
      className="zoom count px-2! text-small font-read @max-[560px]:hidden"
      title="Back to 100 %"
      onClick={onPress}
    >
      100%
    </Button>
  )
}
