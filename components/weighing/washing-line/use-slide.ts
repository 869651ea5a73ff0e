'use client'
import { type PointerEvent, useRef } from 'react'

/** Pixels before a press on a card becomes a slide. */
const START = 4

type Slide = { id: string; pointer: number; x: number; from: number; at: number; going: boolean }

/**
 * Slides a card along a line of 0–100 that is `length` pixels long. `onSlide` with every move, `onEnd` once: with where
 * it was let go, or with null when it was broken off.
 */
export function useSlide({
  length,
  onSlide,
  onEnd,
}: {
  length: number
  onSlide: (id: string, at: number) => void
  onEnd: (id: string, at: number | null) => void
}) {
  const slide = useRef<Slide | null>(null)
  const end = (to: 'here' | 'nowhere') => {
    const was = slide.current
    slide.current = null
    if (was?.going) onEnd(was.id, to === 'here' ? was.at : null)
    return was?.going ?? false
  }
  const ofId = (id: string, weight: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || length <= 0) return
      slide.current = { id, pointer: event.pointerId, x: event.clientX, from: weight, at: weight, going: false }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = slide.current
      if (!now || now.pointer !== event.pointerId) return
      const moved = event.clientX - now.x
      if (!now.going && Math.abs(moved) < START) return
      now.going = true
      now.at = Math.max(0, Math.min(100, Math.round(now.from + (moved / length) * 100)))
      onSlide(id, now.at)
    },
    onPointerUp: () => void end('here'),
    onPointerCancel: () => void end('nowhere'),
  })
  return { ofId, breakOff: () => end('nowhere') }
}
