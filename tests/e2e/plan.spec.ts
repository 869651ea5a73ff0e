import { randomUUID } from 'node:crypto'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { sketchMap } from '@/tests/builders/map-builder'
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

  await test.step('who says so is asked on the card and stands under its line', async () => {
    await views.getByText('Outline').click()
    await row('Fevers kept Trotsky').focus()
    await page.keyboard.press('s')
    await page.getByRole('dialog').getByLabel('According to…').fill('his own memoir, written in exile')
    await page.keyboard.press('Enter')
    await expect(row('Fevers kept Trotsky')).toBeFocused()
    await expect(row('Fevers kept Trotsky')).toContainText('According to his own memoir, written in exile')
    await views.getByText('Plan').click()
    await line('According to his own memoir').click()
    await expect(row('Fevers kept Trotsky')).toBeFocused()
    await views.getByText('Plan').click()
  })

  await test.step('the strip of dates says where no card speaks, and a row leads to its paragraph', async () => {
    await plan.getByText('No card speaks of').click()
    await plan.locator('details').getByRole('button', { name: 'Power base' }).click()
    await expect(page.locator('.outline :focus')).toContainText('Control of the party machine')
  })

  await test.step('so what is asked three times, each answer beneath the last', async () => {
    await row('Fevers kept Trotsky').focus()
    await page.keyboard.press('q')
    const dialog = page.getByRole('dialog', { name: 'So what?' })
    for (const words of ['He answered nobody.', 'Doubt went one way.', 'So luck helped, but only him in office.']) {
      await dialog.getByRole('textbox').fill(words)
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('listitem').filter({ hasText: words })).toBeVisible()
    }
    await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(row('Fevers kept Trotsky')).toBeFocused()
    await expect(row('So luck helped')).toContainText(/Explanation 4\.\d, under 4\.\d/)
  })

  await test.step('the stance stands beside each link back, which is reworded there', async () => {
    await page.getByText('Your stance beside each link back').click()
    const beside = page.getByRole('region', { name: 'Your stance and each link back' })
    await expect(beside.getByRole('listitem').last()).toContainText('against · speaks against your stance · weight 15')
    await beside.getByRole('textbox', { name: 'Link back of 4 Circumstance' }).fill('Yet luck had to be used.')
    await page.keyboard.press('Enter')
    await expect(page.locator('.outline')).toContainText('Yet luck had to be used.')
    expect(await axe(page)).toEqual([])
    await views.getByText('Plan').click()
  })

  await test.step('a line from two cards asks which of them', async () => {
    await line('left him in 1.1').click()
    await page.locator('[data-from]').getByRole('button', { name: '1.1 The decisive factor' }).click()
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

/** A map of three paragraphs, one on each side, and a fourth that is about nothing yet. */
function asking(form: 'change' | 'rivals', names: [string, string, string]): ArgumentMap {
  const map = sketchMap({
    paragraphs: { p1: { factor: 'a', weight: 50 }, p2: { factor: 'b', weight: 30 }, p3: { factor: 'c' }, p4: {} },
    relations: ['p1 supports answer', 'p2 opposes answer', 'p3 qualifies answer'],
  })
  return {
    ...map,
    id: randomUUID(),
    question: { ...map.question, form, statedFactor: 'a', statedRival: 'b' },
    factors: ['a', 'b', 'c'].map((id, i) => ({ id, name: names[i] ?? id })),
    judgement: { ...map.judgement, stance: 2 },
  }
}

for (const [form, names, sides, stance, about] of [
  ['change', ['Farming', 'Towns', 'Law'], ['changed', 'stayed', 'partly'], 'great change', 'aspect'],
  ['rivals', ['the Kaiser', 'Serbia', 'Alliances'], ['the Kaiser', 'Serbia', 'both'], 'much more the Kaiser', 'case'],
] as const)
  test(`a map about ${form} says its own sides on every page, and never “for” or “against”`, async ({ page }) => {
    // A first edit makes a guest of the visitor, who may then keep maps.
    await page.goto('/maps/new?sample=stalin-machine')
    await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('44')
    await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
    const map = asking(form, [...names])
    const origin = new URL(page.url()).origin
    const made = await page.request.post('/api/maps', { data: { map }, headers: { origin } })
    expect(made.ok(), await made.text()).toBe(true)
    await page.goto(`/maps/${map.id}`)
    const shown = page.locator('.page')
    const isClean = () => expect(shown.getByText(/^[+−±]? ?(for|against|but)$/i)).toHaveCount(0)
    const views = page.getByRole('navigation', { name: 'Views' })

    await test.step('map', async () => {
      for (const side of sides)
        await expect(page.locator('.map button[data-kind]').filter({ hasText: side }).first()).toBeVisible()
      await expect(shown.getByRole('heading', { name: `No ${about} yet` })).toBeVisible()
      await expect(page.getByText(`You: ${stance}`)).toBeVisible()
      await isClean()
    })
    await test.step('outline', async () => {
      await views.getByText('Outline').click()
      for (const side of sides)
        await expect(page.locator('[data-side-button]').getByText(side, { exact: true })).toBeVisible()
      await isClean()
      await page.locator('[data-side-button]').last().click()
      await expect(page.getByRole('menuitem')).toHaveText(
        form === 'change'
          ? ['It changed', 'It stayed much the same', 'It changed in part']
          : ['The case for the Kaiser', 'The case for Serbia', 'What both share'],
      )
      await page.keyboard.press('Escape')
    })
    await test.step('ways to weigh', async () => {
      await views.getByText('Weigh').click()
      await expect(page.getByRole('heading', { name: 'Diamond nine' })).toBeVisible()
      await isClean()
    })
    await test.step('plan', async () => {
      await views.getByText('Plan').click()
      const plan = page.getByRole('article', { name: 'Essay plan' })
      for (const side of sides)
        await expect(plan.getByRole('button', { name: side, exact: true }).first()).toBeVisible()
      await expect(plan.getByRole('button', { name: stance })).toBeVisible()
      await isClean()
      if (form === 'change') {
        await plan.getByRole('region', { name: 'Paragraph 1' }).getByRole('button', { name: 'Before' }).click()
        const before = page.getByRole('textbox', { name: 'Before, in paragraph 1 Farming' })
        await expect(before).toBeFocused()
        await page.keyboard.type('Strips in open fields.')
        await page.keyboard.press('Enter')
        await views.getByText('Plan').click()
        await expect(plan.getByRole('button', { name: 'Before Strips in open fields.' })).toBeVisible()
      }
      expect(await axe(page)).toEqual([])
    })
  })
