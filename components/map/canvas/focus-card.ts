/** Puts the focus on a card or a paragraph's head of the canvas or the outline, once it is drawn. */
export function focusCard(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
  )
}
