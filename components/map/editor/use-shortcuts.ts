'use client'
import { useEffect } from 'react'
import { useMap } from './map-context'

const WRITES = 'input, textarea, select, [contenteditable]'

/** The keys that work everywhere in the editor: undo, redo, Escape to let go, and ? for the list of keys. */
export function useShortcuts(): void {
  const { undo, redo, held, hold, selected, select, asking, ask, sheet, openSheet } = useMap()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target as Element).closest?.(WRITES)) return
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (key === '?' && !command && !asking) {
        event.preventDefault()
        ask({ what: 'keys' })
        return
      }
      if (command && (key === 'z' || key === 'y')) {
        event.preventDefault()
        key === 'y' || event.shiftKey ? redo() : undo()
      } else if (key === 'escape' && !asking) {
        if (held !== null) hold(null)
        else if (selected !== null) select(null)
        else if (sheet !== null) openSheet(null)
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo, held, hold, selected, select, asking, ask, sheet, openSheet])
}
