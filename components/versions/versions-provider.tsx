'use client'
import { type ReactNode, useMemo, useState } from 'react'
import type { TimedPlan } from '@/lib/sync/timed-plan'
import { CompareDialog, VersionsDialog } from './later'
import { VersionsContext, type VersionsScreen } from './versions-context'

/** The versions of an open map, and the dialogs that show them. */
export function VersionsProvider({ timed, children }: { timed: TimedPlan; children: ReactNode }) {
  const [screen, open] = useState<VersionsScreen | null>(null)
  const tools = useMemo(() => ({ open, keptHere: timed.keptHere }), [timed])
  return (
    <VersionsContext value={tools}>
      {children}
      {screen?.what === 'list' && <VersionsDialog />}
      {screen?.what === 'compare' && <CompareDialog from={screen.from} to={screen.to} />}
    </VersionsContext>
  )
}
