'use client'

/** Where a letter is a letter. */
const FIELDS = 'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=button]), [contenteditable=true]'

/** The field that somebody is in, as long as they have not left it themselves. */
let field: HTMLElement | null = null
/** The last key that was pressed in it. */
let last: KeyboardEvent | null = null

/** Whether the writer has ended the writing: by the key for it, or by one that did something. */
const ended = (key: KeyboardEvent | null) =>
  key !== null && (key.defaultPrevented || key.key === 'Escape' || (key.key === 'Enter' && !key.shiftKey))

/** Whether a field went from under the hand of whoever wrote in it, and they have not clicked or pressed Tab since. */
export const keysAreHeld = (): boolean => field !== null && !field.isConnected && !ended(last)

const inField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(FIELDS)

function leave(): void {
  field = null
  last = null
}

function onFocus(event: FocusEvent): void {
  if (inField(event.target)) {
    field = event.target
    last = null
  } else if (!keysAreHeld()) leave()
}

/** A field that is left stays on the page; one that goes is off it by the time that this turn is over. */
function onBlur(event: FocusEvent): void {
  const left = event.target
  queueMicrotask(() => {
    if (field === left && field?.isConnected && document.activeElement !== field) leave()
  })
}

/** Whoever clicks has seen what is on the page now. A click into the field itself leaves nothing. */
function onPress(): void {
  if (keysAreHeld()) leave()
}

function onKey(event: KeyboardEvent): void {
  if (!keysAreHeld()) {
    if (event.type === 'keydown' && inField(event.target)) last = event
    return
  }
  if (event.key === 'Tab') {
    leave()
    return
  }
  // Where the focus has been put into another field, what is typed is words again.
  if (inField(event.target)) return
  event.stopImmediatePropagation()
  const forBrowser = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)
  if (!forBrowser) event.preventDefault()
}

if (typeof window !== 'undefined') {
  window.addEventListener('focusin', onFocus, true)
  window.addEventListener('focusout', onBlur, true)
  window.addEventListener('pointerdown', onPress, true)
  window.addEventListener('click', onPress, true)
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('keyup', onKey, true)
}

/**
 * Stands on every page, before all that hears keys: where a field goes while somebody writes in it, what they type next
 * does nothing until they have clicked or pressed Tab, and no letter of a word becomes a command.
 */
export function KeyGate() {
  return null
}
