'use client'
import { useCallback } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { ANSWER } from '@/lib/domain/map/argument-map'

/** Shows the first node that a finding is about, on the map or in the outline, whichever is open or was chosen last. */
export function usePointing(): (nodes: string[]) => void {
  const view = useMap((s) => s.view)
  const leadsTo = useMap((s) => s.leadsTo)
  const { openSheet, follow } = useTools()
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
