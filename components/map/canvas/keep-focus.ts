/** For a menu that closes: leaves the focus where what was chosen has put it, in a text box or a dialog. */
export function keepFocus(event: Event): void {
  if (document.activeElement?.closest('textarea, input, dialog')) event.preventDefault()
}
