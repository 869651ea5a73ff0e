import type { Browser, BrowserContext, Page } from '@playwright/test'
import { type Cost, costOf } from './cost'
import { GESTURES, type Gesture, STEPS } from './gestures'
import { type WatchedWindow, watchPage } from './watch-page'

/** A page with a canvas: its address, a selector of what a card can be taken by, and who looks at it. */
export type Site = { url: string; card: string; storageState?: Awaited<ReturnType<BrowserContext['storageState']>> }

/** `ready`: milliseconds from the navigation until cards are painted. The rest: the work of one step. */
export type Measured = { ready: number } & Record<Gesture, Cost>

/** The page is there once so many cards are. */
const LEAST_CARDS = 5

/** A page of its own for a site, watched from its first script on. */
export async function openWatched(browser: Browser, site: Site): Promise<{ context: BrowserContext; page: Page }> {
  const { storageState } = site
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState })
  // The compiler of this file wraps functions in a call of this name, those that a page is given too.
  await context.addInitScript('globalThis.__name = (f) => f')
  await context.addInitScript(watchPage)
  return { context, page: await context.newPage() }
}

/** Opens the page anew, on a processor that is slowed so many times, and does every gesture on it once. */
export async function measurePage(browser: Browser, site: Site, rate: number): Promise<Measured> {
  const { context, page } = await openWatched(browser, site)
  try {
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    await page.goto(site.url, { waitUntil: 'commit' })
    const ready = await readyAt(page, site.card)
    const step = async (gesture: Gesture): Promise<Cost> =>
      perStep(await costOf(page, cdp, () => GESTURES[gesture](page, site.card)))
    return { ready, pan: await step('pan'), zoom: await step('zoom'), drag: await step('drag') }
  } finally {
    await context.close()
  }
}

/** Once cards can be seen. */
export async function readyAt(page: Page, card: string): Promise<number> {
  const seen = await page.waitForFunction(
    ({ selector, least }) => {
      const drawn = [...document.querySelectorAll(selector)].slice(0, least)
      const there = drawn.length === least && drawn.every((at) => getComputedStyle(at).visibility === 'visible')
      return there ? (window as unknown as WatchedWindow).painted() : 0
    },
    { selector: card, least: LEAST_CARDS },
  )
  return seen.jsonValue()
}

const perStep = ({ task, script, style, layout, other, long }: Cost): Cost => ({
  task: task / STEPS,
  script: script / STEPS,
  style: style / STEPS,
  layout: layout / STEPS,
  other: other / STEPS,
  long,
})
