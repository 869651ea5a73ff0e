// npm run bench:views: what a switch of views costs on a map of 200 claims, in a real Chromium, from the click until the
// frame that shows the view is painted. Figures of one machine: compare the ratios.
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { Server } from '../e2e/server'
import { largeMap } from './large-map'

/** A view by its button, and what is there once it is drawn: a selector and how many of it at least. */
const VIEWS: [name: string, drawn: string, least: number][] = [
  ['Map', '.react-flow__node [data-claim]', 120],
  ['Outline', '[role="treeitem"]', 120],
  ['Weigh', '[data-waiting] .claim, .seat.claim', 200],
  ['Plan', '.sheet-page article', 1],
]
/** The ways to weigh, from one to the next; what is drawn, as above. */
const WAYS: typeof VIEWS = [
  ['Diamond nine', '.activity[data-activity="diamond"] .claim', 200],
  ['Washing line', '.activity[data-activity="washing-line"]', 1],
  ['Scales', '.activity[data-activity="scales"]', 1],
  ['Card sort', '.activity[data-activity="card-sort"]', 1],
  ['Causal web', '.activity[data-activity="causal-web"]', 1],
]
const ROUNDS = 15

/** Milliseconds from a click on the view's button until it is painted. */
const switchTo = (page: Page, [name, drawn, least]: (typeof VIEWS)[number]) =>
  page.evaluate(
    async ({ name, drawn, least }) => {
      const start = performance.now()
      for (const button of document.querySelectorAll<HTMLElement>('nav.views button, nav.activities button')) {
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
    },
    { name, drawn, least },
  )

/** What each switch took, round after round. */
async function inTurns(page: Page, views: typeof VIEWS): Promise<[name: string, times: number[]][]> {
  const times = new Map(views.map(([name]) => [name, [] as number[]]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const view of views) {
      const took = await switchTo(page, view)
      // The first round warms the page up.
      if (round > 0) times.get(view[0])!.push(took)
    }
  }
  return [...times]
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

const server = await Server.start()
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
  // The first edit makes a guest account, under which a map can be kept.
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('50')
  await page.getByLabel('Saved', { exact: true }).waitFor()
  const answered = await page.evaluate(
    async (map) => {
      const response = await fetch('/api/maps', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ map }),
      })
      return `${response.status} ${await response.text()}`
    },
    largeMap('bench-views', 200),
  )
  if (!answered.startsWith('200')) throw new Error(`The map was not kept: ${answered}`)
  await page.goto('/maps/bench-views')
  await page.locator('.react-flow__node [data-claim]').first().waitFor()

  const views = await inTurns(page, [...VIEWS.slice(1), VIEWS[0]!])
  await switchTo(page, VIEWS[2]!)
  const ways = await inTurns(page, WAYS)
  const least = Math.min(...[...views, ...ways].map(([, all]) => median(all)))
  console.log(
    `To a view, then from one way to weigh to the next, on a map of 200 claims (median of ${ROUNDS}, slowest):`,
  )
  for (const [name, all] of [...views, ...ways]) {
    const ms = median(all)
    console.log(
      `${name.padEnd(12)} ${ms.toFixed(0).padStart(4)} ms ${Math.max(...all)
        .toFixed(0)
        .padStart(5)} ms   ${(ms / least).toFixed(1)} × the quickest`,
    )
  }
} finally {
  await browser.close()
  await server.stop()
}
