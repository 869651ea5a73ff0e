'use client'
import { useMemo } from 'react'
import { useTrace } from '@/components/plan/trace-context'
import { newId } from '@/lib/sync/new-id'
import { focusCard } from '../canvas/focus-card'
import { useMap } from '../editor/map-context'
import { useOpenRows } from '../outline/open-rows'
import type { ActionTools } from './action'

/** The tools of the open map, for the actions. */
export function useActionTools(): ActionTools {
  const { map, run, say, ask, write, selected, select, hold } = useMap()
  const { reveal } = useOpenRows()
  const { showInPlan } = useTrace()
  return useMemo(() => {
    const goTo = (id: string) => {
      reveal(id)
      focusCard(id)
    }
    return { map, run, say, ask, write, selected, select, hold, newId, goTo, showInPlan }
  }, [map, run, say, ask, write, selected, select, hold, reveal, showInPlan])
}
