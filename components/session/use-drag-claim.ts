'use client'
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { samePlace } from '@/components/session/drop-place'

/** A moment of a hand on the screen: pixels, and milliseconds. */
export type Moment = { x: number; y: number; time: number }

/** With a mouse a drag begins after this many pixels; with a finger after a rest, so that a swipe still scrolls. */
const MOUSE_START = 5
const REST_MS = 350
const FINGER_SLACK = 9

/** What is held: `x`, `y` from its top left corner to the pointer, and its size, in pixels of the window. */
export type Grip = { id: string; x: number; y: number; width: number; height: number; text: string }

type Handlers<Place> = {
  placeAt: (id: string, x: number, y: number, hand: { grip: Grip; at: Moment }) => Place | null
  /** Whether two places are shown the same, so that nothing is drawn anew between them. Without it: where they are equal. */
  looksSame?: (a: Place | null, b: Place | null) => boolean
  drop: (id: string, place: Place, grip: Grip) => void
}

/** A drag by pointer events, from grip to drop on what `placeAt` calls a place. The ghost is moved past React, so that a slow map does not slow the hand. */
export function useDragClaim<Place>({ placeAt, drop, looksSame = samePlace }: Handlers<Place>) {
  const [drag, setDrag] = useState<{ grip: Grip; place: Place | null } | null>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const at = useRef({ x: 0, y: 0 })
  const stop = useRef<(() => void) | null>(null)
  const look = useRef(() => {})
  const handlers = useRef({ placeAt, drop, looksSame })
  useEffect(() => {
    handlers.current = { placeAt, drop, looksSame }
  })
  useEffect(() => () => stop.current?.(), [])

  const grip = useCallback((event: PointerEvent<HTMLElement>, id: string) => {
    const card = event.currentTarget
    const target = event.target as Element
    if (event.button !== 0 || !card.contains(target) || target.closest('textarea, input, select, a')) return
    // A second finger takes nothing out of the hand.
    if (stop.current) return
    const box = card.getBoundingClientRect()
    const start = { x: event.clientX, y: event.clientY }
    const finger = event.pointerType !== 'mouse'
    const pointer = event.pointerId
    const held: Grip = {
      id,
      x: start.x - box.left,
      y: start.y - box.top,
      width: box.width,
      height: box.height,
      text: card.querySelector('.claim-text')?.textContent ?? '',
    }
    let going = false
    let moved = false
    let place: Place | null = null
    let last: Moment = { ...start, time: event.timeStamp }

    const lookAt = (now: Moment) => {
      last = now
      const next = handlers.current.placeAt(id, now.x, now.y, { grip: held, at: now })
      const same = handlers.current.looksSame(next, place)
      place = next
      if (same) return
      setDrag({ grip: held, place })
    }
    const begin = () => {
      going = true
      // Else every card that the hand comes by is drawn as one that is pointed at.
      card.setPointerCapture(pointer)
      setDrag({ grip: held, place: null })
      lookAt(last)
      if (finger) navigator.vibrate?.(10)
    }
    const rest = finger ? setTimeout(begin, REST_MS) : undefined

    const beginOrLeave = (far: number) => {
      if (finger && far > FINGER_SLACK) end()
      if (!finger && moved) begin()
    }
    const move = (went: globalThis.PointerEvent) => {
      if (went.pointerId !== pointer) return
      at.current = { x: went.clientX - held.x, y: went.clientY - held.y }
      const far = Math.hypot(went.clientX - start.x, went.clientY - start.y)
      moved ||= far > MOUSE_START
      if (!going) beginOrLeave(far)
      if (!going) return
      ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
      lookAt({ x: went.clientX, y: went.clientY, time: went.timeStamp })
    }
    const up = (ended: globalThis.PointerEvent) => {
      if (ended.pointerId !== pointer) return
      const landed = going && ended.type === 'pointerup' ? place : null
      if (going && moved) swallowClick()
      end()
      if (landed) handlers.current.drop(id, landed, held)
    }
    const letGo = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !going) return
      pressed.stopPropagation()
      window.addEventListener('pointerup', swallowClick, { once: true })
      end()
    }
    // A finger that drags must neither scroll the tray nor move the canvas, nor ask for a menu by its rest.
    const hold = (touched: Event) => {
      if (!going) return
      if (touched.cancelable) touched.preventDefault()
      touched.stopImmediatePropagation()
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', up, { signal })
    window.addEventListener('pointercancel', up, { signal })
    window.addEventListener('keydown', letGo, { capture: true, signal })
    window.addEventListener('touchmove', hold, { capture: true, passive: false, signal })
    window.addEventListener('contextmenu', hold, { capture: true, signal })
    at.current = { x: box.left, y: box.top }
    look.current = () => going && lookAt(last)
    const end = () => {
      clearTimeout(rest)
      listening.abort()
      setDrag(null)
      look.current = () => {}
      stop.current = null
    }
    stop.current = end
  }, [])
  const again = useCallback(() => look.current(), [])
  return { drag, ghost, at, grip, again }
}

/** The click that the browser makes of a drag's end is none. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50)
}
