'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

export type SortingHand = {
  /** The cards in the hand that are still there, in the order in which they lie in their columns. */
  ids: string[]
  has(id: string): boolean
  /** Picks a card up, or puts it back. */
  toggle(id: string): void
  /** Picks up all cards between the one last picked up and this one, where they lie in one column. */
  extendTo(id: string): void
  add(ids: string[]): void
  empty(): void
}

/** The cards that are picked up: the next column that is tapped takes them. */
export function useHand(columns: string[][]): SortingHand {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const latest = useRef(columns)
  useEffect(() => {
    latest.current = columns
  })

  const add = useCallback((more: string[]) => setHeld((was) => new Set([...was, ...more])), [])
  const toggle = useCallback((id: string) => {
    last.current = id
    setHeld((was) => (was.has(id) ? new Set([...was].filter((other) => other !== id)) : new Set([...was, id])))
  }, [])
  const extendTo = useCallback(
    (id: string) => {
      const column = latest.current.find((c) => c.includes(id)) ?? []
      const from = column.indexOf(last.current ?? id)
      const to = column.indexOf(id)
      add(from < 0 ? [id] : column.slice(Math.min(from, to), Math.max(from, to) + 1))
      last.current = id
    },
    [add],
  )
  const empty = useCallback(() => setHeld(new Set()), [])
  const ids = columns.flat().filter((id) => held.has(id))
  return useMemo(
    () => ({ ids, has: (id) => held.has(id), toggle, extendTo, add, empty }),
    [ids, held, toggle, extendTo, add, empty],
  )
}
