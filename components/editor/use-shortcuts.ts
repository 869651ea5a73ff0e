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
