'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { runChecks } from '@/lib/domain/plan/find'
import type { Finding } from '@/lib/domain/plan/finding'
import { openFindings, showAtMost } from '@/lib/domain/plan/open-findings'
import { type LookState, lookState } from './look-state'

/** A pause in the work after which the plan is looked at again: not at every key. */
const PAUSE_MS = 1_200

/** What the checks found when they last looked: the few that are shown, one of a kind, and what waits behind them. */
type Looked = {
  shown: Finding[]
  waiting: Finding[]
  /** How many checks could not look, by a fault of ours. */
  broken: number
  silent: boolean
  /** Whether the map is still as it was looked at. */
  state: LookState
  /** Looks now, without waiting for a pause. */
  look(): void
  /** The most pressing of the shown findings about a node, if any. */
  about(nodeId: string): Finding | undefined
}

const NONE: Looked = {
  shown: [],
  waiting: [],
  broken: 0,
  silent: true,
  state: 'empty',
  look: () => {},
  about: () => undefined,
}
const NOTHING: ReturnType<typeof runChecks> = { findings: [], broken: [] }
const FindingsContext = createContext<Looked>(NONE)

export const useFindings = (): Looked => useContext(FindingsContext)

/** Looks at the plan after a pause in the work, and tells everything below it what was found. `silent`: says nothing. */
export function FindingsProvider({ silent, children }: { silent: boolean; children: ReactNode }) {
  const { map, rules } = useMap()
  const [seen, setSeen] = useState(map)
  const newest = useRef(map)
  newest.current = map
  useEffect(() => {
    if (map === seen) return
    const pause = setTimeout(() => setSeen(map), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [map, seen])
  const look = useCallback(() => setSeen(newest.current), [])

  // A plan without a paragraph is not begun: there is nothing to look at again.
  const found = useMemo(
    () => (silent || seen.paragraphs.length === 0 ? NOTHING : runChecks(seen, rules)),
    [seen, rules, silent],
  )
  // Setting a finding aside acts at once, without waiting for a pause.
  const { dismissals } = map
  const state = lookState(map, seen)
  const value = useMemo<Looked>(() => {
    const open = openFindings(found.findings, dismissals)
    const shown = showAtMost(open)
    return {
      shown,
      waiting: open.filter((finding) => !shown.includes(finding)),
      broken: found.broken.length,
      silent,
      state,
      look,
      about: (nodeId) => shown.find((f) => f.nodes.includes(nodeId)),
    }
  }, [found, dismissals, silent, state, look])
  return <FindingsContext value={value}>{children}</FindingsContext>
}
