import type { Locator, Page } from '@playwright/test'
import { axe, expect, test } from './test'

const seat = (page: Page, row: number, place: number) => page.locator(`[data-seat="${row} ${place}"]`)
const waiting = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Claims that wait' }).getByRole('button', { name: words })
const view = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByText(name).click()
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first()
const peg = (page: Page, name: string) => page.getByRole('slider', { name: `${name} on the line` })
const number = (page: Page, activity: string, name: string) =>
  page.getByRole('region', { name: activity }).getByRole('spinbutton', { name: `Weight of ${name}` })

const scales = (page: Page) => page.getByRole('region', { name: 'Scales' })
const beside = (page: Page) => scales(page).locator('[data-beside]')

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!]
  const y = a.y + Math.min(24, a.height / 2)
  await page.mouse.move(a.x + a.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(a.x + a.width / 2 + 12, y + 16, { steps: 3 })
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 6 })
  await page.mouse.up()
}

test('a student ranks nine claims, hangs up paragraphs and tips the scales, on the same map', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/maps/new?sample=stalin-machine')
  await view(page, 'Weigh')
  await expect(page.getByRole('region', { name: 'Diamond nine' })).toBeVisible()

  await test.step('switching changes nothing', async () => {
    for (const name of ['Diamond nine', 'Washing line', 'Scales', 'Side by side']) {
      await page.getByRole('navigation', { name: 'Ways to weigh' }).getByText(name).click()
    }
    for (const name of ['Map', 'Outline', 'Plan', 'Weigh']) await view(page, name)
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('by keys alone: a number puts a claim in a row, Alt and an arrow moves it', async () => {
    await page.getByRole('searchbox', { name: 'Search the claims that wait' }).focus()
    await page.keyboard.press('Tab')
    for (const row of [1, 2, 2]) await page.keyboard.press(String(row))
    await expect(seat(page, 0, 0)).toContainText('The decisive factor')
    await expect(seat(page, 1, 1)).toContainText('Socialism in one country')
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toHaveAttribute('data-seat', '2 0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(seat(page, 2, 1)).toContainText('Papers that could')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(seat(page, 1, 0)).toContainText('Papers that could')
    await expect(seat(page, 2, 1)).toContainText('Trotsky thought himself')
    await expect(page.locator(':focus')).toHaveAttribute('data-seat', '1 0')
    await undo(page).click()
    await expect(seat(page, 1, 0)).toContainText('Trotsky thought himself')
    await expect(seat(page, 2, 1)).toContainText('Papers that could')
  })

  await test.step('by tap: a claim is taken up, then its place is tapped; in a full row whoever sat there moves down', async () => {
    await waiting(page, 'Fevers kept Trotsky').click()
    await expect(page.getByText('In your hand. Tap where it goes.')).toBeVisible()
    await seat(page, 0, 0).click()
    await expect(seat(page, 0, 0)).toContainText('Fevers kept Trotsky')
    await expect(seat(page, 2, 0)).toContainText('The decisive factor')
    await undo(page).click()
    await expect(seat(page, 0, 0)).toContainText('The decisive factor')
    await waiting(page, 'Fevers kept Trotsky').click()
    await page.getByRole('button', { name: 'Row 4, weight 30', exact: true }).click()
    await expect(seat(page, 3, 0)).toContainText('Fevers kept Trotsky')
  })

  await test.step('by drag: into the diamond, across it, and out again', async () => {
    await dragTo(page, waiting(page, 'Lenin’s last letters'), seat(page, 4, 0))
    await expect(seat(page, 4, 0)).toContainText('Lenin’s last letters')
    await dragTo(page, seat(page, 4, 0), seat(page, 0, 0))
    await expect(seat(page, 0, 0)).toContainText('Lenin’s last letters')
    await expect(seat(page, 4, 0)).toContainText('The decisive factor')
    await seat(page, 4, 0).focus()
    await page.keyboard.press('Delete')
    await expect(seat(page, 4, 0)).toHaveAccessibleName('Empty place, row 5, weight 10')
    await undo(page).click()
    await expect(seat(page, 4, 0)).toContainText('The decisive factor')
  })

  await test.step('pegs move by keys and by drag, one step of undo each', async () => {
    await peg(page, '1 Power base').press('Shift+ArrowRight')
    await peg(page, '1 Power base').press('PageUp')
    await expect(number(page, 'Washing line', '1 Power base')).toHaveValue('60')
    const at = (await peg(page, '4 Circumstance').boundingBox())!
    const line = (await page.locator('[data-line]').boundingBox())!
    await page.mouse.move(at.x + 30, at.y + 50)
    await page.mouse.down()
    await page.mouse.move(at.x, at.y + 50, { steps: 4 })
    await page.mouse.move(at.x + 30 + (line.width - 24) * 0.2, at.y + 50, { steps: 4 })
    await expect(page.getByRole('region', { name: /^Strongest rival: Circumstance 3[456]$/ })).toBeVisible()
    await page.mouse.up()
    await expect(peg(page, '4 Circumstance')).toHaveAttribute('aria-valuenow', '35')
    await undo(page).click()
    await expect(peg(page, '4 Circumstance')).toHaveAttribute('aria-valuetext', '15 of 100, level with 2 Personality')
    await undo(page).click()
    await expect(number(page, 'Washing line', '1 Power base')).toHaveValue('50')
    await peg(page, '3 Policy').press('Delete')
    await page.getByRole('button', { name: 'Hang up 3 Policy' }).press('Enter')
    await expect(peg(page, '3 Policy')).toBeFocused()
    await expect(peg(page, '3 Policy')).toHaveAttribute('aria-valuenow', '50')
  })

  await test.step('the scales follow, and a paragraph changes sides', async () => {
    const pan = (name: string | RegExp) => page.getByRole('region', { name })
    await expect(pan('Strongest rival: Policy 50')).toContainText('3 Policy')
    await expect(scales(page)).toContainText('You give Power base as much weight as its strongest rival, Policy.')
    await number(page, 'Scales', '3 Policy').fill('20')
    await number(page, 'Scales', '3 Policy').press('Enter')
    await expect(pan('Strongest rival: Policy 20')).toBeVisible()
    await expect(beside(page)).toContainText('2 Personalityagainst')
    await page.getByRole('button', { name: 'Move 3 Policy to “for”' }).press('ArrowLeft')
    await expect(beside(page)).toContainText('3 Policyfor')
    await expect(page.getByRole('button', { name: 'Move 3 Policy to “against”' })).toBeFocused()
    await expect(pan(/^Strongest rival: (Personality|Circumstance) 15$/)).toBeVisible()
    await dragTo(page, beside(page).getByText('3 Policy'), pan(/^Strongest rival/))
    await expect(pan('Strongest rival: Policy 20')).toBeVisible()
    await undo(page).click()
    await expect(beside(page)).toContainText('3 Policyfor')
    await page.getByRole('button', { name: 'Move 4 Circumstance to “for”' }).press('ArrowLeft')
  })

  await test.step('the outline shows the same map, and Weigh is as it was left', async () => {
    await view(page, 'Outline')
    await expect(
      page.getByRole('treeitem').filter({ hasText: 'Policy' }).filter({ hasText: 'weight 20' }).first(),
    ).toBeVisible()
    await expect(page.getByRole('treeitem').filter({ hasText: 'Luck kept Stalin' }).first()).toContainText('for')
    await view(page, 'Weigh')
    await expect(seat(page, 0, 0)).toContainText('Lenin’s last letters')
    await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
    await page.reload()
    await view(page, 'Weigh')
    await expect(seat(page, 3, 0)).toContainText('Fevers kept Trotsky')
  })

  await test.step('axe finds nothing, in light and in dark, together and alone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axe(page)).toEqual([])
    }
    for (const name of ['Diamond nine', 'Washing line', 'Scales']) {
      await page.getByRole('navigation', { name: 'Ways to weigh' }).getByText(name).click()
      expect(await axe(page)).toEqual([])
    }
  })
})

test('on a phone the activities come one at a time, and none is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?sample=stalin-machine')
  await view(page, 'Weigh')
  for (const name of ['Diamond nine', 'Washing line', 'Scales']) {
    await page.getByRole('navigation', { name: 'Ways to weigh' }).getByText(name).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([name])
    const over = await page.locator('[data-weigh-frames]').evaluate((frames) => frames.scrollWidth - frames.clientWidth)
    expect(over, name).toBeLessThanOrEqual(0)
  }
  expect(await axe(page)).toEqual([])
})
