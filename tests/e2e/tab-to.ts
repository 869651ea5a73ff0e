import type { Locator, Page } from '@playwright/test'

const MOST_PRESSES = 200

/** Presses Tab, or another key, until the focus is there. */
export async function tabTo(page: Page, at: Locator, key = 'Tab'): Promise<void> {
  const focused = at.first().and(page.locator(':focus'))
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if ((await focused.count()) > 0) return
    await page.keyboard.press(key)
    // A menu moves its focus a moment after the key; what is asked for now comes after that.
    await page.evaluate(() => new Promise((done) => setTimeout(done)))
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} did not lead to ${at}`)
}
