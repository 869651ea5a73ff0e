'use client'
import { useCallback } from 'react'
import { focusCard } from '@/components/map/canvas/focus-card'
import { useMap } from '@/components/map/editor/map-context'
import { ANSWER } from '@/lib/domain/map/argument-map'

/** Shows the nodes a finding is about: selects the first and brings it into sight, on the map or in the outline. */
export function usePointing(): (nodes: string[]) => void {
  const { view, show, select, sheet, openSheet } = useMap()
  return useCallback(
    (nodes) => {
      const first = nodes.find((id) => id !== ANSWER)
      if (first === undefined) return
      if (sheet !== null) openSheet(null)
      if (view !== 'map' && view !== 'outline') show('outline')
      select(first)
      requestAnimationFrame(() => requestAnimationFrame(() => focusCard(first)))
    },
    [view, show, select, sheet, openSheet],
  )
}
