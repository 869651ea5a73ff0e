import type { Page } from '@playwright/test'

/** A view by the words on its button, and what is there once it is drawn: a selector and how many of it at least. */
export type ShownView = [name: string, drawn: string, least: number]

/** As many cards or rows as fill a window. */
const FILLS = 20

export const MAP: ShownView = ['Map', '.react-flow__node [data-claim]', FILLS]
export const OUTLINE: ShownView = ['Outline', '[role="treeitem"]', FILLS]
export const WEIGH: ShownView = ['Weigh', '[data-waiting] .claim, [data-seat].claim', FILLS]
export const PLAN: ShownView = ['Plan', '.sheet-page article', 1]

/** Milliseconds from a click on the view's button until it is painted. */
export const switchTo = (page: Page, view: ShownView): Promise<number> =>
  page.evaluate(async ([name, drawn, least]) => {
    const start = performance.now()
    for (const button of document.querySelectorAll<HTMLElement>('nav button')) {
      if (button.textContent?.trim() === name) button.click()
    }
    do {
      // A message that is posted in a frame arrives after that frame was painted.
      await new Promise<void>((painted) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => painted()
          port2.postMessage(null)
        }),
      )
    } while (document.querySelectorAll(drawn).length < least)
    return performance.now() - start
  }, view)

/** What each switch took, round after round, from each view to the one after it. */
export async function inTurns(
  page: Page,
  views: readonly ShownView[],
  rounds: number,
): Promise<[name: string, times: number[]][]> {
  const times = new Map(views.map(([name]) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++) {
    for (const view of views) {
      const took = await switchTo(page, view)
      // The first round warms the page up.
      if (round > 0) times.get(view[0])?.push(took)
    }
  }
  return [...times]
}
