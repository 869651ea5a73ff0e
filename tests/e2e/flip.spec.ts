import type { Page } from '@playwright/test'
import { axe, expect, test } from './test'

const panel = (page: Page) => page.getByRole('region', { name: 'How far?' })
const why = (page: Page) => page.getByRole('region', { name: 'Why' })
const number = (page: Page, name: string) => page.getByRole('spinbutton', { name: `Weight of ${name}` })
const slider = (page: Page, name: string) => page.getByRole('slider', { name: `Slide the weight of ${name}` })
const verdict = (page: Page, words: string) => expect(panel(page).getByText(`Your map: ${words}`).first()).toBeVisible()
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first()
const lane = (page: Page, name: string) => page.getByRole('region', { name: `Paragraph ${name}` })

test('a student sees why the map says what it says, and what would flip it', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')

  await test.step('the verdict stands beside the stance, with its reasons', async () => {
    await verdict(page, 'to some extent')
    await expect(panel(page).getByText('You: to a large extent')).toBeVisible()
    await expect(why(page)).toContainText(
      'Power base pulls towards yes. Policy, circumstance and personality together pull back almost as hard.',
    )
    await expect(why(page)).toContainText('Take policy away and the map says “to a fair extent”.')
    await expect(why(page)).toContainText('It is not a mark.')
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('the word moves while a weight is slid, before it is let go, and one undo takes it back', async () => {
    await slider(page, '1 Power base').scrollIntoViewIfNeeded()
    const box = (await slider(page, '1 Power base').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 6 })
    await verdict(page, 'to a limited extent')
    await expect(undo(page)).toBeDisabled()
    await page.mouse.move(box.x + box.width * 0.05, box.y + box.height / 2, { steps: 6 })
    await verdict(page, 'to a small extent')
    await page.mouse.up()
    await expect(undo(page)).toBeEnabled()
    await undo(page).click()
    await verdict(page, 'to some extent')
    await expect(number(page, '1 Power base')).toHaveValue('45')
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('doing what a flip says gives the word that it announced', async () => {
    const said = await why(page).locator('.flips li').first().innerText()
    const [, name, to, words] = /^Give (.*) (\d+) instead of \d+ and the map says “(.*)”\.$/.exec(said)!
    const field = page.getByRole('spinbutton', { name: new RegExp(`Weight of \\d ${name}`, 'i') })
    await field.fill(to!)
    await verdict(page, words!)
    await undo(page).click()
    await verdict(page, 'to some extent')
  })

  await test.step('a paragraph is taken away and put back with the keyboard, and nothing is written', async () => {
    const button = page.getByRole('button', { name: 'Take policy away' })
    await button.focus()
    await page.keyboard.press('Enter')
    const bar = page.getByRole('region', { name: 'Taken away' })
    await expect(bar).toContainText(
      'Policy is taken away. Your map says “to a fair extent”; with it, “to some extent”.',
    )
    await expect(bar.getByRole('textbox', { name: 'Why policy counts as it does' })).toBeVisible()
    await expect(lane(page, '3 Policy').getByText('taken away').first()).toBeVisible()
    await expect(panel(page).getByText('Your map without policy: to a fair extent')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await expect(lane(page, '3 Policy').getByText('taken away')).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('what loses its only support says so', async () => {
    await page.locator('.page [data-claim]').filter({ hasText: 'The decisive factor' }).first().click()
    const card = page.getByRole('region', { name: /^Selected: “The decisive/ })
    await expect(card).toContainText('pulls the answer')
    await card.getByRole('button', { name: 'Take it away' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Taken away' })).toContainText('One other loses its only support.')
    await expect(lane(page, '1 Power base').getByText('no support left')).toBeVisible()
    expect(await axe(page)).toEqual([])
    await card.getByRole('button', { name: 'Put it back' }).click()
    await expect(lane(page, '1 Power base').getByText('no support left')).toHaveCount(0)
  })

  await test.step('the other ways of weighing and what each part adds open on demand, and axe finds nothing', async () => {
    await why(page).getByText('Does it survive?').click()
    await expect(why(page)).toContainText('It holds: all four ways of weighing say “to some extent”.')
    await why(page).getByText('What each part adds').click()
    await expect(why(page).getByRole('row', { name: /^Power base strongly up/ })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await expect(undo(page)).toBeDisabled()
  })
})

test('on a phone the panel opens as a sheet, and taking away shows the outline that is left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('button', { name: /^How far\?/ }).click()
  await verdict(page, 'to some extent')
  await page.getByRole('button', { name: 'Take policy away' }).click()
  await expect(page.getByRole('region', { name: 'Taken away' })).toContainText('Your map says “to a fair extent”')
  await expect(page.getByText('taken away', { exact: true }).first()).toBeAttached()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('region', { name: 'Taken away' })).toBeHidden()
})
