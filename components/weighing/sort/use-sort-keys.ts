'use client'
import type { KeyboardEvent } from 'react'
import type { ShownColumn } from './shown-column'
import { afterSending, isWay, stepInColumns, type Way } from './step-in-columns'
import type { SortingHand } from './use-hand'

type Board = {
  ids: string[][]
  columns: ShownColumn[]
  hand: SortingHand
  withHand: (id: string) => string[]
  send: (ids: string[], to: string | null) => boolean
  ask: (ids: string[]) => void
  reach: (id: string) => void
}

/** Puts the focus on a card once it is drawn where it is now. */
export const focusSortCard = (id: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-sort-card="${CSS.escape(id)}"]`)?.focus())

/** The keys of a card in a sort: arrows go on, with Shift they pick up; a digit sends; M asks where. */
export function useSortKeys({ ids, columns, hand, withHand, send, ask, reach }: Board) {
  /** Sends cards and goes on to the next one of the same column, so that a pile can be worked through by digits. */
  const sendByKey = (cards: string[], to: string | null) => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-sort-card]')?.dataset.sortCard ?? cards[0]!
    const column = ids.find((c) => c.includes(focused)) ?? []
    const next = afterSending(column, focused, new Set(cards)) ?? focused
    if (!send(cards, to)) return
    reach(next)
    focusSortCard(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.sortCard
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const act = actOf(event, id)
    if (!act) return
    act()
    event.preventDefault()
    event.stopPropagation()
  }
  const actOf = ({ key, shiftKey }: KeyboardEvent, id: string): (() => void) | undefined => {
    if (isWay(key)) return () => step(id, key, shiftKey)
    if (key === ' ' || key === 'Enter') return () => hand.toggle(id)
    if (key.toLowerCase() === 'm') return () => ask(withHand(id))
    const column = columns.find((c) => c.digit === key)
    if (column) return () => sendByKey(withHand(id), column.id)
    if (key === 'Escape' && hand.ids.length > 0) return hand.empty
  }
  const step = (id: string, way: Way, takesBoth: boolean) => {
    const next = stepInColumns(ids, id, way)
    if (next === null) return
    if (takesBoth) hand.add([id, next])
    focusSortCard(next)
  }
  return { onKeyDown, sendByKey }
}
