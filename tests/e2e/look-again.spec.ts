import type { Page } from '@playwright/test'
import { enterAsTeacher } from './enter-as-teacher'
import { axe, expect, test } from './test'

const again = (page: Page) => page.getByRole('region', { name: 'Look again' })
const findings = (page: Page) => again(page).getByRole('listitem')
const point = (page: Page) => page.getByRole('textbox', { name: 'Point of paragraph 4' })
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })

test('findings come after a pause, open the place to put it right, and can be set aside with a reason', async ({
  page,
}) => {
  await page.goto('/maps/new?sample=stalin-machine')

  await test.step('three at most are shown, and flagged where they are on the canvas', async () => {
    await expect(again(page)).toContainText('5 things')
    await expect(findings(page)).toHaveCount(3)
    await expect(again(page)).toContainText('2 more wait behind these.')
    await expect(page.locator('.map .finding-flag')).toHaveCount(3)
    expect(await axe(page)).toEqual([])
  })

  await test.step('a point that is taken away is the first thing to look at, once the student pauses', async () => {
    await point(page).fill('')
    await point(page).press('Enter')
    await expect(findings(page).first()).toHaveAttribute('data-severity', 'fix')
    await expect(findings(page).first()).toContainText('4 Circumstance')
  })

  await test.step('its key opens the point on the canvas, and with the point it goes', async () => {
    await page.keyboard.press('Alt+1')
    await expect(point(page)).toBeFocused()
    await page.keyboard.type('Luck gave Stalin his chance to lead, and no more than a chance.')
    await page.keyboard.press('Enter')
    await expect(findings(page).first()).toHaveAttribute('data-severity', 'improve')
    await expect(again(page)).toContainText('5 things')
  })

  await test.step('in the outline the same key opens the same place', async () => {
    await views(page).getByText('Outline').click()
    await expect(page.locator('.outline .finding-flag')).toHaveCount(3)
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('textbox', { name: 'Point of 1 Power base' })).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('from the plan it opens in the view that lines of the plan lead to', async () => {
    await page.keyboard.press('Escape')
    await views(page).getByText('Plan').click()
    await expect(page.getByRole('article', { name: 'Essay plan' })).toBeVisible()
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('textbox', { name: 'Point of paragraph 1 Power base' })).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('“Not this one” asks why, is kept with the map, and can be taken back', async () => {
    const first = findings(page).first()
    await first.getByRole('button', { name: 'Not this one' }).click()
    await page.keyboard.press('Escape')
    await expect(first.getByRole('button', { name: 'Not this one' })).toBeFocused()
    const words = await first.locator('.finding-says').innerText()
    await first.getByRole('button', { name: 'Not this one' }).click()
    await page.getByLabel('Why not? Your teacher sees this.').fill('The outcome is clear from the question.')
    await page.keyboard.press('Enter')
    await expect(again(page)).toContainText('4 things')
    await expect(findings(page).first().getByRole('button').nth(1)).toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Put right what to look at again')
    await page.keyboard.press('Escape')
    await expect(again(page)).not.toContainText(words)
    await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
    await page.reload()
    await expect(again(page)).toContainText('4 things')
    await again(page).getByText('1 set aside').click()
    await expect(again(page)).toContainText('The outcome is clear from the question.')
    await again(page).getByRole('button', { name: 'Bring back' }).click()
    await expect(again(page)).toContainText('5 things')
    await expect(again(page)).toContainText(words)
  })

  await test.step('each finding has a page that says why it is asked', async () => {
    const opened = page.waitForEvent('popup')
    await findings(page)
      .first()
      .getByRole('link', { name: /^Why this is asked/ })
      .click()
    const help = await opened
    await expect(help.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(help).toHaveURL(/\/help\/checks\/[a-z-]+$/)
    await help.close()
  })
})

test('on a phone the findings have a tab, and their places open under it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('button', { name: /^Look again/ }).click()
  await expect(findings(page)).toHaveCount(3)
  expect(await axe(page)).toEqual([])
  await findings(page)
    .nth(2)
    .getByRole('button', { name: /point$/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Point of 3 Policy' })).toBeFocused()
})

test('a historian’s note is ticked off only by saying what was done about it', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  const card = page.locator('.map [data-claim]').filter({ has: page.getByRole('button', { name: 'Note open' }) })
  await card.first().focus()
  const open = await card.count()
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'What did you do about this note?' })
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('3')
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeDisabled()
  await page.keyboard.type('The minutes of the congress bear it out.')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(card).toHaveCount(open - 1)
  await page.keyboard.press('Control+z')
  await expect(card).toHaveCount(open)
})

test('a teacher edits what a check says and turns one off; others read it', async ({ page, server, newContext }) => {
  const teacher = await (await newContext()).newPage()
  await enterAsTeacher(teacher, server)
  await teacher.goto('/help/words')
  const says = teacher.getByLabel('What “question words missing” says (point)')
  const as = await says.inputValue()
  await says.fill('Say what {nobody} has to do with it.')
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(teacher.getByRole('status')).toContainText('Not saved.')
  await says.fill('Class 12H: what has {point} to do with {outcome}?')
  await teacher.getByRole('checkbox', { name: 'evidence not specific' }).uncheck()
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(teacher.getByRole('status')).toContainText('Saved. It holds from now on.')
  expect(await axe(teacher)).toEqual([])

  await page.goto('/maps/new?sample=stalin-machine')
  await expect(again(page)).toContainText('3 things')
  await expect(findings(page).first()).toContainText('Class 12H: what has')
  await page.goto('/help/words')
  await expect(page.getByLabel('What “question words missing” says (point)')).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)

  await teacher.getByRole('button', { name: 'Back to what came with Howfar' }).click()
  await expect(says).toHaveValue(as)
})
