'use client'
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { samePlace } from './drop-place'

/** With a mouse a drag begins after this many pixels; with a finger after a rest, so that a swipe still scrolls. */
const MOUSE_START = 5
const REST_MS = 350
const FINGER_SLACK = 9

export type Grip = { id: string; x: number; y: number; width: number; text: string }

type Handlers<Place> = {
  placeAt: (id: string, x: number, y: number) => Place | null
  drop: (id: string, place: Place) => void
}

/** A drag by pointer events, from grip to drop on what `placeAt` calls a place. The ghost is moved past React, so that a slow map does not slow the hand. */
export function useDragClaim<Place>({ placeAt, drop }: Handlers<Place>) {
  const [drag, setDrag] = useState<{ grip: Grip; place: Place | null } | null>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const at = useRef({ x: 0, y: 0 })
  const stop = useRef<() => void>(() => {})
  const handlers = useRef({ placeAt, drop })
  useEffect(() => {
    handlers.current = { placeAt, drop }
  })
  useEffect(() => () => stop.current(), [])

  const grip = useCallback((event: PointerEvent<HTMLElement>, id: string) => {
    const card = event.currentTarget
    const target = event.target as Element
    if (event.button !== 0 || !card.contains(target) || target.closest('button, textarea, input, a')) return
    stop.current()
    const box = card.getBoundingClientRect()
    const start = { x: event.clientX, y: event.clientY }
    const finger = event.pointerType !== 'mouse'
    const pointer = event.pointerId
    const held: Grip = {
      id,
      x: start.x - box.left,
      y: start.y - box.top,
      width: box.width,
      text: card.querySelector('.claim-text')?.textContent ?? '',
    }
    let going = false
    let place: Place | null = null

    const begin = () => {
      going = true
      setDrag({ grip: held, place: null })
      if (finger) navigator.vibrate?.(10)
    }
    const rest = finger ? setTimeout(begin, REST_MS) : undefined

    const move = (moved: globalThis.PointerEvent) => {
      if (moved.pointerId !== pointer) return
      at.current = { x: moved.clientX - held.x, y: moved.clientY - held.y }
      const far = Math.hypot(moved.clientX - start.x, moved.clientY - start.y)
      if (!going) {
        if (finger && far > FINGER_SLACK) stop.current()
        else if (!finger && far > MOUSE_START) begin()
        return
      }
      ghost.current?.style.setProperty('translate', `${at.current.x}px ${at.current.y}px`)
      const next = handlers.current.placeAt(id, moved.clientX, moved.clientY)
      if (samePlace(next, place)) return
      place = next
      setDrag({ grip: held, place })
    }
    const up = (ended: globalThis.PointerEvent) => {
      if (ended.pointerId !== pointer) return
      const landed = going && ended.type === 'pointerup' ? place : null
      if (going) window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50)
      stop.current()
      if (landed) handlers.current.drop(id, landed)
    }
    const letGo = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !going) return
      pressed.stopPropagation()
      stop.current()
    }
    // A finger that drags must neither scroll the tray nor move the canvas.
    const hold = (touched: TouchEvent) => {
      if (!going) return
      if (touched.cancelable) touched.preventDefault()
      touched.stopImmediatePropagation()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', up)
    window.addEventListener('keydown', letGo, { capture: true })
    window.addEventListener('touchmove', hold, { capture: true, passive: false })
    at.current = { x: box.left, y: box.top }
    stop.current = () => {
      clearTimeout(rest)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
      window.removeEventListener('keydown', letGo, { capture: true })
      window.removeEventListener('touchmove', hold, { capture: true })
      setDrag(null)
      stop.current = () => {}
    }
  }, [])
  return { drag, ghost, at, grip }
}

const swallow = (event: Event) => {
  event.stopPropagation()
  event.preventDefault()
}
