'use client'
import { useEffect, useRef } from 'react'

/** Where a letter is a letter: keys of the page stay silent there. */
const WRITING =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=dialog], dialog'

/** Whether single-letter keys are on; a reader of speech or a user of voice control can switch them off. */
export const lettersOn = (): boolean => localStorage.getItem('howfar-letter-keys') !== 'off'
export const switchLetters = (on: boolean): void => localStorage.setItem('howfar-letter-keys', on ? 'on' : 'off')

/**
 * The keys of a page: a key as `KeyboardEvent.key` says it (letters in lower case), with `Ctrl+` or `Shift+` before it
 * where that is held. A handler that answers false leaves the key to the browser.
 */
export function usePageKeys(keys: Record<string, () => unknown>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return
      const control = event.ctrlKey || event.metaKey
      // Focus falls to the page when what had it goes from a dialog: the keys are still the dialog's.
      const asked = document.querySelector('dialog:modal') !== null
      const writing = asked || (event.target instanceof Element && event.target.closest(WRITING) !== null)
      if (writing && !(control && event.key === 'Enter')) return
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if (!control && name.length === 1 && !lettersOn()) return
      const handler =
        now.current[`${control ? 'Ctrl+' : ''}${event.shiftKey && name !== '?' && name !== '*' ? 'Shift+' : ''}${name}`]
      if (!handler || handler() === false) return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
