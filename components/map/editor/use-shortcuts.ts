'use client'
import { useEffect } from 'react'
import { useMap } from './map-context'

const WRITES = 'input, textarea, select, [contenteditable]'

/** The keys that work everywhere in the editor: undo, redo, Escape to let go, and Alt 1 to 3 to mend what was found. */
export function useShortcuts(): void {
  const { undo, redo, held, hold, selected, select, asking, sheet, openSheet } = useMap()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const fix = event.altKey && /^Digit[1-3]$/.test(event.code) ? event.code.at(-1) : undefined
      const button = fix && document.querySelector<HTMLElement>(`[data-fix="${fix}"]`)
      if (button) {
        event.preventDefault()
        button.click()
        return
      }
      if (event.defaultPrevented || (event.target as Element).closest?.(WRITES)) return
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
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
  }, [undo, redo, held, hold, selected, select, asking, sheet, openSheet])
}
