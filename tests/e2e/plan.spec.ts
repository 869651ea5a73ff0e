import { axe, expect, test } from './test'

test('a line of the plan leads to its card and back, and a gap to its field', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/maps/new?sample=stalin-machine')
  const views = page.getByRole('navigation', { name: 'Views' })
  const plan = page.getByRole('article', { name: 'Essay plan' })
  const line = (words: string) => plan.getByRole('button', { name: words })
  const row = (words: string) => page.locator('.outline [data-claim]').filter({ hasText: words })
  await views.getByText('Plan').click()
  await expect(plan).toContainText('4 paragraphs · about 34 of 40 min to write · about 680 words')

  await test.step('a press on a line shows its card on the map, in sight and selected', async () => {
    await line('Fevers kept Trotsky').click()
    const card = page.locator('.map [data-claim]').filter({ hasText: 'Fevers kept Trotsky' })
    await expect(card).toHaveAttribute('aria-current', 'true')
    await expect(card).toBeInViewport()
    await expect(card).toBeFocused()
  })

  await test.step('the card’s menu leads back to its line', async () => {
    await page.getByRole('toolbar', { name: 'This claim' }).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Show in the plan' }).click()
    await expect(line('Fevers kept Trotsky')).toHaveAttribute('data-mark', 'own')
    await expect(line('Fevers kept Trotsky')).toBeInViewport()
    expect(await axe(page)).toEqual([])
  })

  await test.step('the outline may be what lines lead to, and that is remembered', async () => {
    await plan.getByRole('radio', { name: 'in the outline' }).check()
    await line('Fevers kept Trotsky').focus()
    await page.keyboard.press('Enter')
    const card = row('Fevers kept Trotsky')
    await expect(card).toBeFocused()
    await page.keyboard.press('o')
    await page.getByRole('menuitem', { name: 'Show in the plan' }).click()
    await expect(line('Fevers kept Trotsky')).toBeFocused()
    await expect(plan.getByRole('radio', { name: 'in the outline' })).toBeChecked()
  })

  await test.step('a line from two cards asks which of them', async () => {
    await line('left him in 1.1').click()
    await page.locator('.plan-from').getByRole('button', { name: '1.1 The decisive factor' }).click()
    await expect(row('The decisive factor was')).toBeFocused()
  })

  await test.step('another paragraph changes the minutes, and its gaps open their fields', async () => {
    await page.getByRole('button', { name: 'Paragraph', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Not decided yet' }).click()
    await expect(page.getByText('5 paragraphs · about 41 of 40 min to write')).toBeVisible()
    await views.getByText('Plan').click()
    await expect(plan).toContainText('That is 1 min more than you have.')
    const fifth = plan.getByRole('region', { name: 'Paragraph 5' })
    await fifth.getByRole('button', { name: 'Point' }).click()
    await expect(page.getByRole('textbox', { name: 'Point of paragraph 5' })).toBeFocused()
    await page.keyboard.type('Money mattered least.')
    await page.keyboard.press('Enter')
    await views.getByText('Plan').click()
    await expect(fifth.getByRole('button', { name: 'Money mattered least.' })).toBeVisible()
    await fifth.getByRole('button', { name: 'Link back' }).click()
    await expect(page.getByRole('textbox', { name: 'Link back of paragraph 5' })).toBeFocused()
    await views.getByText('Plan').click()
    await fifth.getByRole('button', { name: 'Claim' }).click()
    await expect(page.getByRole('textbox', { name: 'A new claim' })).toBeFocused()
  })
})

test('the plan of an empty map says what will stand there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?deck=stalin&question=EQ1')
  await page.getByRole('navigation', { name: 'Views' }).getByText('Plan').click()
  const plan = page.getByRole('article', { name: 'Essay plan' })
  await expect(plan.getByRole('region', { name: 'to come' })).toHaveCount(3)
  expect(await axe(page)).toEqual([])
  await plan.getByRole('button', { name: 'How far do you agree?' }).click()
  await expect(page.getByRole('slider', { name: 'How far do you agree?' })).toBeFocused()
})
