'use client'
import { useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'

const WRITES = 'input, textarea, select, [contenteditable]'

/** The keys that work everywhere in the editor: undo, redo, Escape to let go, and ? for the list of keys. */
export function useShortcuts(): void {
  const held = useMap((s) => s.held)
  const selected = useMap((s) => s.selected)
  const asking = useMap((s) => s.asking)
  const sheet = useMap((s) => s.sheet)
  const { undo, redo, hold, select, ask, openSheet } = useTools()
  useEffect(() => {
    const deeds: Record<Deed, () => void> = {
      undo,
      redo,
      'list keys': () => ask({ what: 'keys' }),
      'let go': () => {
        if (held !== null) hold(null)
        else if (selected !== null) select(null)
        else if (sheet !== null) openSheet(null)
      },
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = deedOf(event)
      if (deed === null || (asking && OF_THE_PAGE.includes(deed))) return
      if (deed !== 'let go') event.preventDefault()
      deeds[deed]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo, held, hold, selected, select, asking, ask, sheet, openSheet])
}

type Deed = 'undo' | 'redo' | 'list keys' | 'let go'

/** What waits while a dialog asks. */
const OF_THE_PAGE: Deed[] = ['list keys', 'let go']

function deedOf(event: KeyboardEvent): Deed | null {
  if (event.defaultPrevented || (event.target as Element).closest?.(WRITES)) return null
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (control && key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (control && key === 'y') return 'redo'
  if (key === '?' && !control) return 'list keys'
  return key === 'escape' ? 'let go' : null
}
