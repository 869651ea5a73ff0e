import type { Page } from '@playwright/test'
import { enterAsTeacher } from './enter-as-teacher'
import { axe, expect, test } from './test'

const again = (page: Page) => page.getByRole('region', { name: 'Look again' })
const findings = (page: Page) => again(page).getByRole('listitem')
const point = (page: Page, number: number) => page.getByRole('textbox', { name: `Point of paragraph ${number}` })
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })

async function takePointAway(page: Page, number: number, name: string) {
  await point(page, number).fill('')
  await point(page, number).press('Enter')
  await expect(findings(page).first()).toContainText(`${number} ${name}`)
}

test('findings come after a pause, open the place to put it right, and can be set aside with a reason', async ({
  page,
}) => {
  await page.goto('/maps/new?sample=stalin-machine')

  await test.step('of a good plan there is little to say, and how much is not counted', async () => {
    await expect(findings(page)).toHaveCount(1)
    await expect(page.locator('.map [data-finding-flag]')).toHaveCount(1)
    await expect(again(page).getByRole('heading')).toHaveText('Look again')
    expect(await axe(page)).toEqual([])
  })

  await test.step('what is taken away is the first thing to look at, once the student pauses; of a kind one is shown', async () => {
    await takePointAway(page, 4, 'Circumstance')
    await takePointAway(page, 3, 'Policy')
    await expect(findings(page)).toHaveCount(2)
    await expect(findings(page).first()).toHaveAttribute('data-severity', 'fix')
    await expect(again(page)).toContainText('Also in 4 Circumstance. It comes next.')
    expect(await axe(page)).toEqual([])
  })

  await test.step('its key opens the point on the canvas; with the point it goes, and the next takes its place', async () => {
    await page.keyboard.press('Alt+1')
    await expect(point(page, 3)).toBeFocused()
    await page.keyboard.type('Members of the party wanted what Stalin said he would do.')
    await page.keyboard.press('Enter')
    await expect(findings(page).first()).toContainText('4 Circumstance')
    await expect(again(page)).not.toContainText('It comes next.')
  })

  await test.step('in the outline the same key opens the same place', async () => {
    await views(page).getByText('Outline').click()
    await expect(page.locator('.outline [data-finding-flag]')).toHaveCount(2)
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('textbox', { name: 'Point of 4 Circumstance' })).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('from the plan it opens in the view that lines of the plan lead to', async () => {
    await page.keyboard.press('Escape')
    await views(page).getByText('Plan').click()
    await expect(page.getByRole('article', { name: 'Essay plan' })).toBeVisible()
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('textbox', { name: 'Point of paragraph 4 Circumstance' })).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('“Not this one” asks why, is kept with the map, and can be taken back', async () => {
    const first = findings(page).first()
    await first.getByRole('button', { name: 'Not this one' }).click()
    await page.keyboard.press('Escape')
    await expect(first.getByRole('button', { name: 'Not this one' })).toBeFocused()
    const words = await first.locator('[data-message]').innerText()
    await first.getByRole('button', { name: 'Not this one' }).click()
    await page.getByLabel('Why not? Your teacher sees this.').fill('The cards say it already.')
    await page.keyboard.press('Enter')
    await expect(findings(page)).toHaveCount(1)
    await expect(findings(page).first().getByRole('button').nth(1)).toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Put right what to look at again')
    await page.keyboard.press('Escape')
    await expect(again(page)).not.toContainText(words)
    await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
    await page.reload()
    await expect(findings(page)).toHaveCount(1)
    await again(page).getByText('1 put aside').click()
    await expect(again(page)).toContainText('The cards say it already.')
    await again(page).getByRole('button', { name: 'Bring back' }).click()
    await expect(findings(page)).toHaveCount(2)
    await expect(again(page)).toContainText(words)
  })

  await test.step('each finding has a page that says why it is asked', async () => {
    const opened = page.waitForEvent('popup')
    await findings(page)
      .last()
      .getByRole('link', { name: /^Why this is asked/ })
      .click()
    const help = await opened
    await expect(help.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(help).toHaveURL(/\/help\/checks\/[a-z-]+#on=/)
    await expect(help.getByRole('region', { name: 'On your own map' })).toBeVisible()
    await help.close()
  })
})

test('on a phone the findings have a tab, and their places open under it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('button', { name: /^Look again/ }).click()
  await expect(findings(page)).toHaveCount(1)
  expect(await axe(page)).toEqual([])
  await findings(page).getByRole('button', { name: 'Reword the card' }).click()
  await expect(page.getByRole('textbox', { name: /^Text of / })).toBeFocused()
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
  const says = teacher.getByLabel('What “paragraph without point” says (cards)')
  const as = await says.inputValue()
  await says.fill('Say what {nobody} is for.')
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(teacher.getByRole('status')).toContainText('Not saved.')
  await says.fill('Class 12H: what is {paragraph} for?')
  await teacher.getByRole('checkbox', { name: 'evidence not specific' }).uncheck()
  await teacher.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(teacher.getByRole('status')).toContainText('Saved. It holds from now on.')
  expect(await axe(teacher)).toEqual([])

  await page.goto('/maps/new?sample=stalin-machine')
  await expect(again(page)).toContainText('Nothing to look at again.')
  await takePointAway(page, 4, 'Circumstance')
  await expect(findings(page)).toContainText('Class 12H: what is paragraph 4 (Circumstance) for?')
  await page.goto('/help/words')
  await expect(page.getByLabel('What “paragraph without point” says (cards)')).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)

  await teacher.getByRole('button', { name: 'Back to what came with Howfar' }).click()
  await expect(says).toHaveValue(as)
})
