'use client'
import { useEffect } from 'react'
import { useOpenRows } from '@/components/map/outline/open-rows'
import { useTrace } from './trace-context'
import { focusWhenDrawn } from './when-drawn'

/** Brings the row that the plan leads to, or what is being written there, into sight, with the focus on it. */
export function useSoughtRow(): void {
  const { sought, found } = useTrace()
  const { reveal } = useOpenRows()
  useEffect(() => {
    if (sought === null) return
    reveal(sought)
    focusWhenDrawn('.outline [data-writing]', `.outline [data-focus="${CSS.escape(sought)}"]`)
    found()
  }, [sought, found, reveal])
}
