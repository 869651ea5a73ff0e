/** Puts the focus on a card, a paragraph's head, a row or the answer, in whichever view is open, once it is drawn. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    const at = document.querySelector<HTMLElement>(`.page [data-focus="${CSS.escape(id)}"]`)
    at?.focus({ preventScroll: true })
    // The canvas pans to its cards itself; rows of the outline are scrolled to.
    if (at?.matches('[role="treeitem"]')) at.scrollIntoView({ block: 'nearest' })
  })
}
