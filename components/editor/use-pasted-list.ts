'use client'
import { useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { addList } from '@/lib/domain/map/commands/add-list'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import { readList } from '@/lib/formats/text/read-list'
import { newId } from '@/lib/sync/new-id'

const WRITES = 'input, textarea, select, [contenteditable]'

/**
 * A list that is pasted on the map or the outline becomes claims: in the paragraph that is chosen, or that the chosen card
 * is in; else in the tray. In a box for text a paste is a paste.
 */
export function usePastedList(): void {
  const { now, run } = useTools()
  const busy = useMap((s) => s.asking !== null || s.deckShut)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const inBox = event.target instanceof Element && event.target.closest(WRITES)
      if (busy || inBox || event.defaultPrevented) return
      const lines = readList(event.clipboardData?.getData('text/plain') ?? '')
      if (lines.length === 0) return
      event.preventDefault()
      const { map, selected } = now()
      run(addList, {
        lines: lines.map((line) => ({ ...line, id: newId(), relationId: newId() })),
        paragraph: paragraphOf(map, selected),
      })
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [busy, now, run])
}

/** The paragraph that this is, or is in. */
function paragraphOf(map: ArgumentMap, id: string | null): string | null {
  if (id === null) return null
  return findParagraph(map, id)?.id ?? findClaim(map, id)?.paragraph ?? null
}
