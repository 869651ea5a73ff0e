'use client'
import type { ReactNode } from 'react'
import { FindingsProvider } from '@/components/plan/findings-context'
import { useClock } from './clock-context'

/** Findings that say nothing while a plan is made against the clock. */
export function SilentFindings({ children }: { children: ReactNode }) {
  return <FindingsProvider silent={useClock().silent}>{children}</FindingsProvider>
}
