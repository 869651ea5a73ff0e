import type { Locator, Page } from '@playwright/test'
import type { WatchedWindow } from './watch-page'

const TYPED = 'every road had turned to mud'

/** Milliseconds from each of some keys, typed one by one in a text box, until what it wrote is painted. */
export async function keysToPixels(page: Page, box: Locator): Promise<number[]> {
  await box.focus()
  const typed = await page.evaluate(() => (window as unknown as WatchedWindow).keyTimes.length)
  for (const [i, key] of [...TYPED].entries()) {
    await page.keyboard.press(key)
    await page.waitForFunction((least) => (window as unknown as WatchedWindow).keyTimes.length > least, typed + i)
  }
  return page.evaluate((from) => (window as unknown as WatchedWindow).keyTimes.slice(from), typed)
}
