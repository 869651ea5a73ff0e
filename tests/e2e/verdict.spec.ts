import type { Page } from '@playwright/test'
import { axe, expect, test } from './test'

const panel = (page: Page) => page.getByRole('region', { name: 'How far?' })
const why = (page: Page) => page.getByRole('region', { name: 'Why' })
const number = (page: Page, name: string) => page.getByRole('spinbutton', { name: `Weight of ${name}` })
const slider = (page: Page, name: string) => page.getByRole('slider', { name: `Slide the weight of ${name}` })
const verdict = (page: Page, words: string) => expect(panel(page).getByText(`Your map: ${words}`).first()).toBeVisible()
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first()
const lane = (page: Page, name: string) => page.getByRole('region', { name: `Paragraph ${name}` })

test('a student sees why the map says what it says, and what it would take', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')

  await test.step('the verdict stands beside the stance, with the two that it compares and one sentence', async () => {
    await verdict(page, 'to a fair extent')
    await expect(panel(page).getByText('You: to a large extent')).toBeVisible()
    await expect(why(page).getByRole('listitem')).toHaveText([
      /Power base.*in the question.*45/,
      /Policy.*strongest rival.*25/,
    ])
    await expect(why(page)).toContainText(
      'You give more weight to Power base than to its strongest rival, Policy, but not much more.',
    )
    await expect(why(page)).toContainText('Move 5 from Policy to Power base: 50 and 20. The hundred stays a hundred.')
    await expect(why(page)).toContainText('It is not a mark.')
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('the word moves while a weight is slid, before it is let go, and one undo takes it back', async () => {
    await slider(page, '1 Power base').scrollIntoViewIfNeeded()
    const box = (await slider(page, '1 Power base').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2, { steps: 6 })
    await verdict(page, 'to some extent')
    await expect(undo(page)).toBeDisabled()
    await page.mouse.move(box.x + box.width * 0.03, box.y + box.height / 2, { steps: 6 })
    await verdict(page, 'not at all')
    await page.mouse.up()
    await expect(undo(page)).toBeEnabled()
    await undo(page).click()
    await verdict(page, 'to a fair extent')
    await expect(number(page, '1 Power base')).toHaveValue('45')
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('what it would take is done when it is pressed, keeps its promise, and is one step of undo', async () => {
    await why(page).getByRole('button', { name: 'Try it' }).press('Enter')
    await verdict(page, 'to a large extent')
    await expect(number(page, '1 Power base')).toHaveValue('50')
    await expect(number(page, '3 Policy')).toHaveValue('20')
    await expect(why(page)).toContainText('Your map and you say the same. Write it in your answer.')
    await expect(why(page).locator('[data-reasons]')).toBeFocused()
    await undo(page).click()
    await verdict(page, 'to a fair extent')
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('a paragraph is taken away and put back with the keyboard, and nothing is written', async () => {
    const button = page.getByRole('button', { name: 'Take policy away' })
    await button.focus()
    await page.keyboard.press('Enter')
    const bar = page.getByRole('region', { name: 'Taken away' })
    await expect(bar).toContainText('Policy is taken away. Without policy, would it still have happened?')
    await expect(bar.getByRole('textbox', { name: 'Without policy' })).toHaveAttribute('placeholder', 'Without it, …')
    await expect(lane(page, '3 Policy').getByText('taken away').first()).toBeVisible()
    await verdict(page, 'to a fair extent')
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await expect(lane(page, '3 Policy').getByText('taken away')).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('what loses its only support says so', async () => {
    await page.locator('.page [data-claim]').filter({ hasText: 'The decisive factor' }).first().click()
    const card = page.getByRole('region', { name: /^Selected: “The decisive/ })
    await expect(card).toContainText('hold it up')
    await card.getByRole('button', { name: 'Take it away' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Taken away' })).toContainText('One other loses its only support.')
    await expect(lane(page, '1 Power base').getByText('no support left')).toBeVisible()
    expect(await axe(page)).toEqual([])
    await card.getByRole('button', { name: 'Put it back' }).click()
    await expect(lane(page, '1 Power base').getByText('no support left')).toHaveCount(0)
  })

  await test.step('how well each paragraph stands opens on demand, in four ways that move no word', async () => {
    await why(page).getByText('How well does it stand?').click()
    await expect(why(page).getByRole('row', { name: '1 Power base strong' })).toBeVisible()
    await why(page).getByLabel('Another way of adding up').selectOption('One strong reason can be enough')
    await expect(why(page).getByRole('row', { name: '1 Power base very strong' })).toBeVisible()
    await verdict(page, 'to a fair extent')
    expect(await axe(page)).toEqual([])
    await expect(undo(page)).toBeDisabled()
  })

  await test.step('without a second weight the map is silent, says what is missing, and leads to where it is weighed', async () => {
    for (const name of ['2 Personality', '3 Policy', '4 Circumstance']) await number(page, name).fill('')
    await expect(panel(page)).toContainText(
      'Only Power base is weighed. Weigh one more paragraph and your map can answer.',
    )
    await panel(page).getByRole('button', { name: 'Weigh them' }).click()
    await expect(page.getByRole('button', { name: 'Side by side' })).toBeFocused()
    await expect(page.getByRole('region', { name: 'Strongest rival: nothing yet' })).toBeVisible()
  })
})

test('on a phone the panel opens as a sheet, and taking away shows the outline that is left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('button', { name: /^You: to a large extent/ }).click()
  await verdict(page, 'to a fair extent')
  await page.getByRole('button', { name: 'Take policy away' }).click()
  await expect(page.getByRole('region', { name: 'Taken away' })).toContainText('would it still have happened?')
  await expect(page.getByText('taken away', { exact: true }).first()).toBeAttached()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('region', { name: 'Taken away' })).toBeHidden()
})
