import type { Page } from '@playwright/test'
import type { ArgumentMap } from '../../lib/domain/map/argument-map'

/** The first edit makes a guest account, under which maps can be kept. */
export async function becomeGuest(page: Page): Promise<void> {
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('50')
  await page.getByLabel('Saved', { exact: true }).waitFor()
}

/** Keeps a map under the account that the page is signed in with. */
export async function keepMap(page: Page, map: ArgumentMap): Promise<void> {
  const answered = await page.evaluate(async (sent) => {
    const response = await fetch('/api/maps', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ map: sent }),
    })
    return `${response.status} ${await response.text()}`
  }, map)
  if (!answered.startsWith('200')) throw new Error(`The map was not kept: ${answered}`)
}
