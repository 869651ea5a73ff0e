'use client'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { detachClaim } from '@/lib/domain/map/commands/detach-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { findClaim, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { claimAbove, stepClaim } from '@/lib/domain/map/step-claim'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { focusCard } from './focus-card'
import { type Arrow, neighbour } from './neighbour'

const ARROWS: Record<string, Arrow> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }
const ROLES = ['claim', 'evidence', 'explanation', 'judgement'] as const

/** The keys of the canvas. One card at a time is in the tab order; arrows go from card to card. `drawn`: changes with what is on it. */
export function useCanvasKeys(canvas: RefObject<HTMLElement | null>, drawn: unknown) {
  const { map, run, say, selected, select, ask, write, hold } = useMap()
  const stop = useRef<string | null>(null)
  const inside = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: cards that were drawn anew have lost their place in the tab order
  useEffect(() => {
    const stops = [...(canvas.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])]
    const at = stops.find((s) => s.dataset.focus === stop.current) ?? stops[0]
    for (const s of stops) s.tabIndex = s === at ? 0 : -1
    // A card that went to another lane was drawn anew there and has lost the focus on the way.
    if (inside.current && document.activeElement === document.body) at?.focus({ preventScroll: true })
  }, [canvas, drawn])

  useEffect(() => {
    const at = canvas.current
    const follow = (event: FocusEvent) => {
      const card = (event.target as Element).closest<HTMLElement>('[data-focus]')
      inside.current = true
      if (!card || !at) return
      stop.current = card.dataset.focus ?? null
      for (const s of at.querySelectorAll<HTMLElement>('[data-focus]')) s.tabIndex = s === card ? 0 : -1
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
  }, [canvas])

  const step = useCallback(
    (id: string, arrow: Arrow) => {
      if (map.paragraphs.some((p) => p.id === id)) {
        const order = paragraphsInOrder(map)
        const at = order.findIndex((p) => p.id === id)
        if (arrow === 'left' && at > 0) run(moveParagraph, { id, before: order[at - 1]!.id })
        if (arrow === 'right' && at < order.length - 1) run(moveParagraph, { id, before: order[at + 2]?.id ?? null })
        return
      }
      if (arrow === 'left') run(detachClaim, { id, relationId: newId() })
      else if (arrow === 'right') {
        const above = claimAbove(map, id)
        if (above) run(attachClaim, { id, to: above.id, relationId: newId() })
        else say('There is no card above to attach it to.')
      } else {
        const to = stepClaim(map, id, arrow)
        if (to) run(moveClaim, { ...to, relationId: newId() })
        else say('It is at the end.')
      }
      focusCard(id)
    },
    [map, run, say],
  )

  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      if (!event.currentTarget.contains(target) || target.closest('textarea, input, select')) return
      const card = target.closest<HTMLElement>('[data-focus]')
      const id = card?.dataset.focus
      if (!card || !id) return
      const arrow = ARROWS[event.key]
      if (arrow && event.altKey) {
        event.preventDefault()
        step(id, arrow)
        return
      }
      if (arrow && canvas.current && !target.closest('[role="toolbar"]')) {
        event.preventDefault()
        const next = neighbour([...canvas.current.querySelectorAll<HTMLElement>('[data-focus]')], card, arrow)
        next?.focus({ preventScroll: false })
        next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        return
      }
      if (target !== card || event.ctrlKey || event.metaKey || event.altKey) return
      const claim = findClaim(map, id)
      const acts: Record<string, () => void> = {
        m: () => claim && ask({ what: 'move', id }),
        l: () => ask({ what: 'link', id }),
        w: () => ask({ what: 'weigh', id }),
        n: () => write(`new ${claim?.paragraph ?? id}`),
        ...(claim && {
          p: () => hold(id),
          e: () => run(setClaimRole, { id, role: ROLES[(ROLES.indexOf(claim.role) + 1) % ROLES.length]! }),
          enter: () => (selected === id ? write(`claim ${id}`) : select(id)),
          f2: () => write(`claim ${id}`),
          ' ': () => select(selected === id ? null : id),
          delete: () => back(id),
          backspace: () => back(id),
        }),
      }
      const back = (gone: string) => {
        const next = neighbour([...(canvas.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])], card, 'up')
        if (run(returnToTray, { id: gone })) select(null)
        next?.focus()
      }
      const act = acts[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    },
    [canvas, map, run, selected, select, ask, write, hold, step],
  )
}
