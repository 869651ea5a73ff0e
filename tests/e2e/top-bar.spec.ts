import type { Page } from '@playwright/test'
import { expect, test } from './test'

const WIDTHS = { desk: 1440, 'small desk': 1200, tablet: 1024, narrow: 820, phone: 390 }

/** Where everything that can be pressed in the bar stands: its name, left edge and width in pixels. */
const places = (page: Page) =>
  page.locator('.editor > header').evaluate((bar) =>
    [...bar.querySelectorAll<HTMLElement>('a, button')].map((at) => {
      const { left, width } = at.getBoundingClientRect()
      return `${at.getAttribute('aria-label') ?? at.textContent}: ${Math.round(left)} + ${Math.round(width)}`
    }),
  )

for (const [name, width] of Object.entries(WIDTHS))
  test(`nothing in the bar moves, whatever is said of the save: ${name}`, async ({ page, mayFail }) => {
    mayFail(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
    await page.setViewportSize({ width, height: 800 })
    const mark = page.locator('[data-save-mark]')
    const edit = async () => {
      await page.getByRole('button', { name: 'Outline', exact: true }).click()
      await page.getByRole('treeitem', { name: /^Paragraph 1/ }).press('Alt+ArrowDown')
    }
    let letGo = () => {}
    const held = new Promise<void>((done) => {
      letGo = done
    })
    await page.route('**/api/maps/**', async (route) => {
      await held
      await route.fallback()
    })
    await page.goto('/maps/new?sample=stalin-machine')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
    await edit()
    await expect(mark).toHaveAttribute('aria-label', 'Saved on this device')
    const before = await places(page)
    letGo()
    await expect(mark).toHaveAttribute('aria-label', 'Saved')
    expect(await places(page)).toEqual(before)
    await page.context().setOffline(true)
    await edit()
    await expect(mark).toContainText('It is safe on this device')
    expect(await places(page)).toEqual(before)
  })

test('the editor fills the screen and no more: nothing scrolls under it', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  for (const view of ['Map', 'Outline', 'Weigh', 'Plan']) {
    await page.getByRole('navigation', { name: 'Views' }).getByText(view).click()
    await expect(page.locator(`.editor[data-view="${view.toLowerCase()}"]`)).toBeVisible()
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(beyond, view).toBe(0)
  }
})
