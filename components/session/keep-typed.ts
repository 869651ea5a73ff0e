/**
 * Makes the text field that is being written in hand over what it holds, as when it is left, and lets the student write
 * on. Otherwise the last words before time is up would be missing from what is frozen.
 */
export function keepTyped(): void {
  const field = document.activeElement
  if (!field?.matches('textarea.text-area')) return
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
}
