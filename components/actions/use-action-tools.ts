'use client'
import { useMemo } from 'react'
import { focusCard } from '@/components/session/focus-card'
import { useMap, useTools } from '@/components/session/use-map'
import { newId } from '@/lib/sync/new-id'
import type { ActionTools } from './action'

/** The tools of the open map, for what happens: they read the map when they are used, and draw nobody again. */
export function useActionTools(): ActionTools {
  const tools = useTools()
  return useMemo(() => {
    const { now, run, say, ask, write, select, hold, reveal, showInPlan } = tools
    return {
      get map() {
        return now().map
      },
      get selected() {
        return now().selected
      },
      run,
      say,
      ask,
      write,
      select,
      hold,
      newId,
      goTo(id) {
        reveal(id)
        focusCard(id)
      },
      showInPlan,
    }
  }, [tools])
}

/** The same, for what shows what can be done: drawn again when the map changes or something else is selected. */
export function useOfferTools(): ActionTools {
  const tools = useActionTools()
  useMap((s) => s.map)
  useMap((s) => s.selected)
  return tools
}
