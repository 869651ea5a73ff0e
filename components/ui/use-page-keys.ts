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
      const handler = isForPage(event) && now.current[nameOf(event)]
      if (!handler || handler() === false) return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const isControlled = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey

function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false
  if (isControlled(event)) return event.key === 'Enter' || !isInWriting(event)
  return !isInWriting(event) && (event.key.length > 1 || lettersOn())
}

/** Focus falls to the page when what had it goes from a dialog: the keys are still the dialog's. */
const isInWriting = ({ target }: KeyboardEvent): boolean =>
  document.querySelector('dialog:modal') !== null || (target instanceof Element && target.closest(WRITING) !== null)

/** Signs that are typed with Shift on most keyboards. */
const TYPED_WITH_SHIFT = ['?', '*']

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const shift = event.shiftKey && !TYPED_WITH_SHIFT.includes(key)
  return `${isControlled(event) ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${key}`
}
