'use client'
import { useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn } from '@/components/session/when-drawn'

/** Brings the row that the plan leads to, or what is being written there, into sight, with the focus on it. */
export function useSoughtRow(): void {
  const sought = useMap((s) => s.sought)
  const { foundSought: found, reveal } = useTools()
  useEffect(() => {
    if (sought === null) return
    reveal(sought)
    focusWhenDrawn('.outline [data-writing]', `.outline [data-focus="${CSS.escape(sought)}"]`)
    found()
  }, [sought, found, reveal])
}
