import type { CDPSession, Page } from '@playwright/test'
import type { WatchedWindow } from './watch-page'

/** Milliseconds of work of the page's main thread. `other`: painting, most of it. `long`: how many tasks took over 50 ms. */
export type Cost = { task: number; script: number; style: number; layout: number; other: number; long: number }

/** What the page worked while `run` ran, until the last of it was painted. */
export async function costOf(page: Page, cdp: CDPSession, run: () => Promise<void>): Promise<Cost> {
  await quiet(page)
  const before = await readings(page, cdp)
  await run()
  await page.evaluate(() => (window as unknown as WatchedWindow).painted())
  const after = await readings(page, cdp)
  const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000
  return {
    task: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
    other: spent('TaskOtherDuration'),
    long: (after.get('long') ?? 0) - (before.get('long') ?? 0),
  }
}

/** Nothing is left to do: what was put off has been done too. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 5; i++) {
      let rest = 0
      while (rest < 40) rest = await new Promise((idle) => requestIdleCallback((left) => idle(left.timeRemaining())))
    }
  })
}

async function readings(page: Page, cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const long = await page.evaluate(() => (window as unknown as WatchedWindow).longTasks)
  return new Map([...metrics.map(({ name, value }): [string, number] => [name, value]), ['long', long]])
}
