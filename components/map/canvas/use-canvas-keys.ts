'use client'
import { useStore } from '@xyflow/react'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ActionTools } from '@/components/actions/action'
import { MENU_KEYS, pressed } from '@/components/actions/key-press'
import { useActionTools } from '@/components/actions/use-action-tools'
import { press } from '@/components/actions/view'
import { useMap } from '@/components/session/use-map'
import { ARROWS, CANVAS } from './canvas-view'
import { neighbour } from './neighbour'

/**
 * The keys of the canvas. One card at a time is in the tab order; arrows go from card to card. `drawn`: changes with what
 * is on it. `bringIntoSight`: for the card that a key has put the focus on.
 */
export function useCanvasKeys(
  canvas: RefObject<HTMLElement | null>,
  drawn: unknown,
  bringIntoSight: (card: HTMLElement) => void,
) {
  const tools = useActionTools()
  const map = useMap((s) => s.map)
  const writing = useMap((s) => s.writing)
  const stop = useRef<string | null>(null)
  const inside = useRef(false)
  // They are drawn after the canvas: one that was laid out before has its places, and no cards yet.
  const boxes = useStore((flow) => flow.nodes.length)

  // biome-ignore lint/correctness/useExhaustiveDependencies: cards that were drawn anew have lost their place in the tab order
  useEffect(() => {
    const stops = [...(canvas.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])]
    const at = stops.find((s) => s.dataset.focus === stop.current) ?? stops[0]
    for (const s of stops) setStop(s, s === at)
    // A card that went to another lane was drawn anew there and has lost the focus on the way.
    if (inside.current && document.activeElement === document.body) at?.focus({ preventScroll: true })
  }, [canvas, drawn, map, writing, boxes])

  useEffect(() => {
    const at = canvas.current
    const follow = (event: FocusEvent) => {
      const card = (event.target as Element).closest<HTMLElement>('[data-focus]')
      inside.current = true
      if (!card || !at) return
      stop.current = card.dataset.focus ?? null
      for (const s of at.querySelectorAll<HTMLElement>('[data-focus]')) setStop(s, s === card)
      if (card.matches(':focus-visible')) bringIntoSight(card)
    }
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget && !at?.contains(event.relatedTarget as Node)) inside.current = false
    }
    at?.addEventListener('focusin', follow)
    at?.addEventListener('focusout', leave)
    return () => {
      at?.removeEventListener('focusin', follow)
      at?.removeEventListener('focusout', leave)
    }
  }, [canvas, bringIntoSight])

  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      if (!event.currentTarget.contains(target) || target.closest('textarea, input, select')) return
      const card = target.closest<HTMLElement>('[data-focus]')
      const id = card?.dataset.focus
      const key = pressed(event)
      if (!card || !id || key === null) return
      const arrow = ARROWS[key]
      if (arrow && canvas.current && !target.closest('[role="toolbar"]')) {
        event.preventDefault()
        const next = neighbour([...canvas.current.querySelectorAll<HTMLElement>('[data-focus]')], card, arrow)
        next?.focus({ preventScroll: true })
        return
      }
      // Inside a card, keys are those of its buttons; moving it by a step works from there as well.
      if (target !== card && !key.startsWith('Alt+')) return
      if (actOn(tools, card, id, key)) event.preventDefault()
    },
    [canvas, tools],
  )
}

/** Whether a card is the one tab stop. */
function setStop(card: HTMLElement, isStop: boolean): void {
  const tabIndex = isStop ? 0 : -1
  if (card.tabIndex !== tabIndex) card.tabIndex = tabIndex
}

/** Whether the key was one for the card. */
function actOn(tools: ActionTools, card: HTMLElement, id: string, key: string): boolean {
  if (key === ' ') {
    tools.select(tools.selected === id ? null : id)
    return true
  }
  if (!MENU_KEYS.includes(key)) return press(CANVAS, tools, id, key)
  tools.select(id)
  requestAnimationFrame(() => card.querySelector<HTMLElement>('[data-menu]')?.click())
  return true
}
