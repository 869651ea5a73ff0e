import type { Page } from '@playwright/test'

/**
 * Milliseconds from a press of J in a review until another map, with so many of its cards, is painted; `steps` times,
 * after one that warms up. The page must stand on a map that has so many after it in the register.
 */
export async function nextMaps(page: Page, cards: number, steps: number): Promise<number[]> {
  const times: number[] = []
  for (let step = 0; step <= steps; step++) {
    await page.evaluate(watchForNext, cards)
    await page.keyboard.press('j')
    const took = await page.waitForFunction(() => (window as { nextAfter?: number }).nextAfter)
    if (step > 0) times.push((await took.jsonValue())!)
  }
  return times
}

/** In the page: notes how long after the next key another pupil's map has been painted. */
function watchForNext(cards: number) {
  const box = window as Window & { nextAfter?: number }
  const whose = () => document.querySelector('[aria-label^="Review of "]')?.getAttribute('aria-label')
  const before = whose()
  delete box.nextAfter
  const look = (pressed: number) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      // A message that is posted in a frame arrives after that frame was painted.
      port1.onmessage = () => {
        const there = whose() !== before && document.querySelectorAll('[data-part="card"]').length >= cards
        if (there) box.nextAfter = performance.now() - pressed
        else look(pressed)
      }
      port2.postMessage(null)
    })
  window.addEventListener('keydown', (event) => look(event.timeStamp), { capture: true, once: true })
}
