'use client'
import { useEffect, useRef } from 'react'

/**
 * Where the focus goes once what had it is gone: the menu of a map when that is on the page again, else of the first one,
 * else the bin. Asked for before the list changes, and done when it has.
 */
export function useFocusOn(): (mapId: string) => void {
  const asked = useRef<string | null>(null)
  // After every drawing: a map that comes out of the bin is there a moment later.
  useEffect(() => {
    if (asked.current === null || document.activeElement !== document.body) return
    const own = document.querySelector<HTMLElement>(`[data-more="${CSS.escape(asked.current)}"]`)
    if (own) asked.current = null
    const at = own ?? document.querySelector<HTMLElement>('[data-more], [data-bin] summary')
    at?.focus()
  })
  return (mapId) => {
    asked.current = mapId
  }
}
