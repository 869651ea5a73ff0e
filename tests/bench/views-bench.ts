// npm run bench:views: what a switch of views costs on a map of 200 claims, in a real Chromium, from the click until the
// frame that shows the view is painted. Figures of one machine: compare the ratios.
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import { Server } from '../e2e/server'
import { becomeGuest, keepMap } from './keep-map'
import { largeMap } from './large-map'
import { inTurns, MAP, OUTLINE, PLAN, type ShownView, switchTo, WEIGH } from './switch-view'

/** The ways to weigh, from one to the next. */
const WAYS: ShownView[] = [
  ['Diamond nine', '[data-activity="diamond"] .claim', 200],
  ['Washing line', '[data-activity="washing-line"]', 1],
  ['Scales', '[data-activity="scales"]', 1],
  ['Card sort', '[data-activity="card-sort"]', 1],
  ['Causal web', '[data-activity="causal-web"]', 1],
]
const ROUNDS = 15

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

const server = await Server.start()
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
  await becomeGuest(page)
  await keepMap(page, largeMap('bench-views', 200))
  await page.goto('/maps/bench-views')
  await page.locator('.react-flow__node [data-claim]').first().waitFor()

  const views = await inTurns(page, [OUTLINE, WEIGH, PLAN, MAP], ROUNDS)
  await switchTo(page, WEIGH)
  const ways = await inTurns(page, WAYS, ROUNDS)
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
