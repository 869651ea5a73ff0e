'use client'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useMap } from '@/components/map/editor/map-context'

/** Where a line of the plan leads. */
export type LeadsTo = 'map' | 'outline'

/** The way between the lines of the plan and the nodes they came from, in both directions. */
export type Trace = {
  /** The node whose lines are marked in the plan. */
  marked: string | null
  /** Opens the plan at a node's own line and marks it. */
  showInPlan(id: string): void
  leadsTo: LeadsTo
  leadTo(view: LeadsTo): void
  /** Selects a claim or a paragraph and shows it there, or in the view that lines lead to. */
  follow(id: string, view?: LeadsTo): void
  /** The node that the map or the outline has still to bring into sight. */
  sought: string | null
  found(): void
}

const TraceContext = createContext<Trace | null>(null)
const KEPT = 'howfar-plan-leads-to'

export function TraceProvider({ children }: { children: ReactNode }) {
  const { select, show } = useMap()
  const [marked, setMarked] = useState<string | null>(null)
  const [sought, setSought] = useState<string | null>(null)
  const [leadsTo, setLeadsTo] = useState<LeadsTo>(firstChoice)

  const showInPlan = useCallback(
    (id: string) => {
      setMarked(id)
      select(id)
      show('plan')
    },
    [select, show],
  )
  const leadTo = useCallback((view: LeadsTo) => {
    setLeadsTo(view)
    localStorage.setItem(KEPT, view)
  }, [])
  const follow = useCallback(
    (id: string, view: LeadsTo = leadsTo) => {
      setMarked(null)
      setSought(id)
      select(id)
      show(view)
    },
    [leadsTo, select, show],
  )
  const found = useCallback(() => setSought(null), [])
  const trace = useMemo(
    () => ({ marked, showInPlan, leadsTo, leadTo, follow, sought, found }),
    [marked, showInPlan, leadsTo, leadTo, follow, sought, found],
  )
  return <TraceContext value={trace}>{children}</TraceContext>
}

/** What was chosen last on this device; at first the map, or the outline where a map is too small to work on. */
function firstChoice(): LeadsTo {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'map' || kept === 'outline') return kept
  return window.matchMedia('(min-width: 600px)').matches ? 'map' : 'outline'
}

export function useTrace(): Trace {
  const trace = useContext(TraceContext)
  if (!trace) throw new Error('useTrace is for what stands inside an editor.')
  return trace
}
