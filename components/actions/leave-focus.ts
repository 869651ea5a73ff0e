/**
 * For a menu that closes: the focus stays where what was chosen has put it (a text box, a dialog, another card); else it
 * goes to the node that the menu is of, wherever that is drawn.
 */
export const leaveFocusAt = (id: string) => (event: Event) => {
  event.preventDefault()
  const dialog = document.activeElement?.closest<HTMLElement>('dialog')
  // A dialog that was opened from the menu gives the focus back when it is shut.
  if (dialog) dialog.dataset.back = id
  if (dialog || document.activeElement?.closest('textarea, input, [data-focus]')) return
  document.querySelector<HTMLElement>(`.page [data-focus="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
}
