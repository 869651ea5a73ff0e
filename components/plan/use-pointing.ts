'use client'
import { useCallback } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { useTrace } from './trace-context'

/** Shows the first node that a finding is about, on the map or in the outline, whichever is open or was chosen last. */
export function usePointing(): (nodes: string[]) => void {
  const { view, openSheet } = useMap()
  const { follow, leadsTo } = useTrace()
  return useCallback(
    (nodes) => {
      const first = nodes.find((id) => id !== ANSWER)
      if (first === undefined) return
      openSheet(null)
      follow(first, view === 'map' || view === 'outline' ? view : leadsTo)
    },
    [view, openSheet, follow, leadsTo],
  )
}
