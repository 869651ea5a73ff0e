/** Some frames: long enough for a view to be drawn, short enough to take no focus from a student who went on. */
const MOST_FRAMES = 30

/** Does something with the first of some elements, the first selector that finds one first, once it is drawn. */
export function whenDrawn(selectors: readonly string[], act: (at: HTMLElement) => void, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const at = selectors.map((s) => document.querySelector<HTMLElement>(s)).find((found) => found !== null)
    if (at) act(at)
    else if (frames > 1) whenDrawn(selectors, act, frames - 1)
  })
}

/** Puts the focus on it, and brings it into sight. */
export const focusWhenDrawn = (...selectors: string[]): void =>
  whenDrawn(selectors, (at) => {
    at.focus({ preventScroll: true })
    at.scrollIntoView({ block: 'center', inline: 'nearest' })
  })
