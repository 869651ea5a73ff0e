import type { Page } from '@playwright/test'
import { axe, expect, test } from './test'

const row = (page: Page, name: RegExp) => page.getByRole('treeitem', { name }).first()
const focused = (page: Page) => page.locator('[role="treeitem"]:focus')

async function openOutline(page: Page): Promise<void> {
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('navigation', { name: 'Views' }).getByText('Outline').click()
  await expect(page.getByRole('tree', { name: 'Essay plan' })).toBeVisible()
}

test('the outline is a tree that the keyboard works alone', async ({ page }) => {
  await openOutline(page)
  await test.step('one tab stop; arrows, Home, End, numbers and words go from row to row', async () => {
    expect(await page.locator('[role="tree"] [tabindex="0"]').count()).toBe(1)
    await row(page, /^Introduction ?, line of argument/).focus()
    await page.keyboard.press('ArrowDown')
    await expect(focused(page)).toHaveAccessibleName(
      /^Paragraph 1 ?, weight 45 Power base (Look again: \w+ )?for (linked )?answers 2/,
    )
    await page.keyboard.press('End')
    await expect(focused(page)).toHaveAccessibleName(/^Judgement ?: /)
    await page.keyboard.type('1.2')
    await expect(focused(page)).toHaveAccessibleName(/^Evidence 1\.2, under 1\.1: .*Note open/)
    await page.keyboard.press('ArrowLeft')
    await expect(focused(page)).toHaveAccessibleName(/^Claim 1\.1: .*linked from 4: left him in/)
    await page.keyboard.press('Tab')
    await expect(page.locator('[role="tree"] :focus')).toHaveCount(0)
    await page.keyboard.press('Shift+Tab')
    await expect(focused(page)).toHaveAccessibleName(/^Claim 1\.1/)
  })

  await test.step('rows fold, and stay folded while another view is shown', async () => {
    await page.keyboard.press('ArrowLeft')
    await expect(focused(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(row(page, /^Evidence 1\.2/)).toHaveCount(0)
    const views = page.getByRole('navigation', { name: 'Views' })
    await views.getByText('Plan').click()
    await views.getByText('Outline').click()
    await expect(row(page, /^Claim 1\.1/)).toHaveAttribute('aria-expanded', 'false')
    await row(page, /^Claim 1\.1/).focus()
    await page.keyboard.press('ArrowRight')
    await expect(row(page, /^Evidence 1\.2/)).toBeVisible()
  })

  await test.step('the focus goes along with a move, back with undo, and on when a row goes', async () => {
    await row(page, /^Evidence 1\.2/).focus()
    const text = await focused(page).locator('.claim-words').innerText()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(focused(page)).toHaveAccessibleName(/^Evidence 1\.3, under 1\.1/)
    await expect(focused(page)).toHaveAccessibleName(new RegExp(text.slice(0, 20)))
    await page.keyboard.press('m')
    await page.keyboard.press('2')
    await page.keyboard.press('1')
    await expect(focused(page)).toHaveAccessibleName(/^Evidence 2\.\d, under 2\.1/)
    await page.keyboard.press('Control+z')
    await expect(focused(page)).toHaveAccessibleName(/^Evidence 1\.3/)
    await page.keyboard.press('Delete')
    await expect(focused(page)).toHaveAccessibleName(/ 1\.3, under 1\.1/)
    await expect(focused(page)).not.toHaveAccessibleName(new RegExp(text.slice(0, 20)))
    await page.keyboard.press('Control+z')
    await expect(row(page, /^Evidence 1\.3/)).toHaveAccessibleName(new RegExp(text.slice(0, 20)))
  })

  await test.step('texts are written where they stand, and Escape leaves them as they were', async () => {
    await row(page, /^Link back of paragraph 2/).focus()
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').fill('Not this.')
    await page.keyboard.press('Escape')
    await expect(focused(page)).toHaveAccessibleName(/^Link back of paragraph 2: (?!Not this)/)
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').fill('So pride alone lost nothing.')
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName(/^Link back of paragraph 2: So pride alone lost nothing\./)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').fill('Largely, yes.')
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName(/^Judgement ?: Largely, yes\./)
  })

  await test.step('a loose card is written, shown and placed', async () => {
    await page.getByRole('button', { name: 'Loose card' }).click()
    await page.locator('textarea:focus').fill('A thought without a home.')
    await page.keyboard.press('Enter')
    await expect(focused(page)).toHaveAccessibleName(/^Claim ?, loose: A thought without a home\./)
    await page.keyboard.press('m')
    await page.keyboard.press('3')
    await expect(focused(page)).toHaveAccessibleName(/^Claim 3\.\d+: A thought without a home\./)
  })
})

test('every menu is the same on the canvas, and axe finds nothing with one open', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  const names = () => page.getByRole('menu').first().getByRole('menuitem').allInnerTexts()
  const menus: Record<string, string[]> = {}
  for (const view of ['Map', 'Outline']) {
    await page.getByRole('navigation', { name: 'Views' }).getByText(view).click()
    const inView = page.locator(view === 'Map' ? '.map' : '.outline')
    const card = inView.locator('[data-claim]').nth(1)
    await expect(card).toBeVisible()
    const id = await card.getAttribute('data-claim')
    const paragraph = await inView.locator('[data-paragraph]').first().getAttribute('data-paragraph')
    for (const node of [id, paragraph]) {
      await inView.locator(`[data-focus="${node}"]`).focus()
      await page.keyboard.press('o')
      await expect(page.getByRole('menu')).toBeVisible()
      menus[`${view} ${node}`] = await names()
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(inView.locator(`[data-focus="${node}"]`)).toBeFocused()
    }
    expect(menus[`${view} ${id}`]).toEqual(menus[`Map ${id}`])
    expect(menus[`${view} ${paragraph}`]).toEqual(menus[`Map ${paragraph}`])
    await inView.locator('button[data-link-tab]').last().click()
    await page.getByRole('menuitem', { name: 'Change the link' }).click()
    await expect(page.getByRole('dialog', { name: 'Change the link' })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('one paragraph is open, a row is cut until it is tapped, and its menu is in reach of the thumb', async ({
    page,
  }) => {
    await page.goto('/maps/new?sample=stalin-machine')
    await expect(row(page, /^Paragraph 1/)).toHaveAttribute('aria-expanded', 'true')
    await expect(row(page, /^Paragraph 3/)).toHaveAttribute('aria-expanded', 'false')
    await page.locator('[data-paragraph]').nth(2).locator('.row-fold').tap()
    await expect(row(page, /^Paragraph 3/)).toHaveAttribute('aria-expanded', 'true')
    await expect(row(page, /^Paragraph 1/)).toHaveAttribute('aria-expanded', 'false')
    const words = page.locator('[role="tree"] .claim-words').first()
    const cut = await words.evaluate((p) => p.clientHeight)
    await words.tap()
    expect(await words.evaluate((p) => p.clientHeight)).toBeGreaterThanOrEqual(cut)
    const bar = page.getByRole('toolbar', { name: 'This row' })
    for (const button of await bar.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(box!.height).toBeGreaterThanOrEqual(44)
      expect(box!.width).toBeGreaterThanOrEqual(44)
      expect(box!.y).toBeGreaterThan(600)
    }
    await bar.getByRole('button', { name: 'More' }).tap()
    for (const item of await page.getByRole('menuitem').all())
      expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(await axe(page)).toEqual([])
    await page.getByRole('menuitem', { name: 'Mark as context' }).tap()
    await expect(row(page, /^Claim 3\.1.* context/)).toBeVisible()
  })
})
