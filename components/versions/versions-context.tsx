'use client'
import { createContext, useContext } from 'react'
import type { TimedPlan } from '@/lib/sync/timed-plan'

/** What is open over the page: the list, or a version beside another one (`to`: null is the plan as it is now). */
export type VersionsScreen = { what: 'list' } | { what: 'compare'; from: string; to: string | null }

type VersionsTools = {
  open(screen: VersionsScreen | null): void
  /** The map as this tab kept it at a version, for one that cannot be had from the server. */
  keptHere: TimedPlan['keptHere']
}

export const VersionsContext = createContext<VersionsTools | null>(null)

export function useVersions(): VersionsTools {
  const tools = useContext(VersionsContext)
  if (!tools) throw new Error('useVersions is for what stands inside an editor.')
  return tools
}
