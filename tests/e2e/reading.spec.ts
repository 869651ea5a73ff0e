import type { Page } from '@playwright/test'
import { neutralMap } from '../bench/canvas-bench/neutral-map'
import { becomeGuest, keepMap } from '../bench/keep-map'
import { axe, expect, test } from './test'

const map = neutralMap('read', 30)
/** Kept anew by another guest. */
const again = (id: string) => ({ ...map, id })

/** The words of the map are on the page: its question, each paragraph's point, each card. */
async function expectToRead(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: map.question.text })).toBeVisible()
  const read = await page.locator('[data-reading]').innerText()
  for (const { point } of map.paragraphs) expect(read).toContain(point)
  for (const { text } of map.claims) expect(read).toContain(text)
}

test('a map can be read without script, by whoever may open it and nobody else', async ({
  page,
  browser,
  server,
  mayFail,
}) => {
  mayFail(/404/)
  await becomeGuest(page)
  await keepMap(page, map)
  const storageState = await page.context().storageState()
  const own = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false, storageState })
  const plain = await own.newPage()
  await plain.goto('/maps/read')
  await expectToRead(plain)
  await expect(plain.locator('noscript > span')).toBeVisible()
  await expect(plain.locator('noscript > span')).toHaveText(/To change it, allow JavaScript in your browser\.$/)
  await expect(plain.getByText('Opening your map…')).toBeHidden()
  for (const width of [1440, 390]) {
    await plain.setViewportSize({ width, height: 800 })
    const right = await plain.locator('[data-reading]').evaluate((at) => at.scrollWidth - at.clientWidth)
    expect(right, `${width}: no wider than the screen`).toBe(0)
  }
  await own.close()

  const stranger = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  const other = await stranger.newPage()
  expect((await other.goto('/maps/read'))?.status()).toBe(404)
  await expect(other.getByText(map.question.text)).toHaveCount(0)
  await stranger.close()
})

test('a map can be read before its script is there, and what is shown then gives way to the editor without moving', async ({
  page,
}) => {
  await becomeGuest(page)
  await keepMap(page, again('read-held'))
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/maps/read-held', { waitUntil: 'commit' })
  await expectToRead(page)
  await expect(page.getByText('Opening your map…')).toBeVisible()
  letGo()
  await expect(page.locator('.map [data-claim="c0"]')).toBeVisible()
  await expect(page.locator('[data-reading]')).toHaveCount(0)
})

test('axe finds nothing on a map that is read', async ({ page }) => {
  await becomeGuest(page)
  await keepMap(page, again('read-axe'))
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('/maps/read-axe')
  await expectToRead(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axe(page), colorScheme).toEqual([])
  }
})
