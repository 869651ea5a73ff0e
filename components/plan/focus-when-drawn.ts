/** Some frames: long enough for a view to be drawn, short enough to take no focus from a student who went on. */
const MOST_FRAMES = 30

/** Puts the focus on the first of some elements once it is drawn, and brings it into sight. */
export function focusWhenDrawn(selector: string, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const at = document.querySelector<HTMLElement>(selector)
    if (!at) {
      if (frames > 1) focusWhenDrawn(selector, frames - 1)
      return
    }
    at.focus({ preventScroll: true })
    at.scrollIntoView({ block: 'center', inline: 'nearest' })
  })
}
