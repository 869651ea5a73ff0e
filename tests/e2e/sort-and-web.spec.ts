import type { Page } from '@playwright/test'
import { axe, expect, test } from './test'

const QUESTION = '“Stalin became leader mainly because he controlled the party machine.” How far do you agree?'

const card = (page: Page, words: string) => page.locator('[data-sort-card]').filter({ hasText: words })
const column = (page: Page, name: string) => page.locator('[data-column]').and(page.getByRole('region', { name }))
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first().click()
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const activity = async (page: Page, name: string) => {
  await view(page, 'Weigh')
  await page.getByRole('button', { name, exact: true }).click()
}

/** Drags with the mouse from the middle of one thing to the middle of another. */
async function drag(page: Page, from: ReturnType<Page['locator']>, to: ReturnType<Page['locator']>) {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()]
  await page.mouse.move(a!.x + a!.width / 2, a!.y + a!.height / 2)
  await page.mouse.down()
  await page.mouse.move(b!.x + b!.width / 2, b!.y + 60, { steps: 8 })
  await page.mouse.up()
}

test('cards are sorted by drag, by tap, by keys, and a handful at once', async ({ page }) => {
  await page.goto(`/maps/new?deck=stalin&text=${encodeURIComponent(QUESTION)}`)
  await activity(page, 'Card sort')

  await test.step('a drag gives a card its factor', async () => {
    await drag(page, card(page, 'Trotsky thought himself'), column(page, 'Policy'))
    await expect(column(page, 'Policy').getByText('Trotsky thought himself')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('a tap picks it up, a tap on a column puts it down', async () => {
    await card(page, 'Trotsky thought himself').click()
    await expect(page.getByText('You are holding')).toBeVisible()
    await column(page, 'Circumstance').getByRole('button', { name: 'Place here' }).click()
    await expect(column(page, 'Circumstance').getByText('Trotsky thought himself')).toBeVisible()
  })

  await test.step('keys go from card to card and column to column, and send a pile card by card', async () => {
    const personality = column(page, 'Personality').locator('[data-sort-card]')
    const before = await personality.count()
    await personality.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(personality.nth(1)).toBeFocused()
    await page.keyboard.press('0')
    await page.keyboard.press('0')
    await expect(personality).toHaveCount(before - 2)
    await expect(column(page, 'No factor yet').getByText('Which factor? The heading does not say.')).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(column(page, 'No factor yet').locator('[data-sort-card]:focus')).toBeVisible()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('m')
    await expect(page.getByRole('heading', { name: 'Which factor?' })).toBeVisible()
    await page.keyboard.press('1')
    await expect(personality).toHaveCount(before)
    await undo(page)
    await expect(column(page, 'No factor yet').locator('[data-sort-card]')).toHaveCount(2)
  })

  await test.step('a factor of one’s own is a column', async () => {
    await page.getByRole('button', { name: 'A factor of your own' }).click()
    await page.getByLabel('Name of the factor').fill('Ideas')
    await page.keyboard.press('Enter')
    await expect(column(page, 'Ideas')).toBeVisible()
  })

  await test.step('sorted into paragraphs, several cards move as one step', async () => {
    await page.getByRole('button', { name: 'By paragraph' }).click()
    for (const factor of ['Power base', 'Policy']) {
      await page.getByRole('button', { name: 'Paragraph', exact: true }).click()
      await page.getByRole('menuitem', { name: factor }).click()
    }
    const tray = column(page, 'Tray').locator('[data-sort-card]')
    const all = await tray.count()
    await tray.nth(0).click()
    await tray.nth(2).click({ modifiers: ['Shift'] })
    await column(page, '2 Policy').getByRole('button', { name: 'Place 3 here' }).click()
    await expect(column(page, '2 Policy').locator('[data-sort-card]')).toHaveCount(3)
    await expect(tray).toHaveCount(all - 3)
    await undo(page)
    await expect(tray).toHaveCount(all)
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect(tray).toHaveCount(all - 3)
  })

  await test.step('the filter finds cards by their words, and the outline shows what was sorted', async () => {
    await page.getByRole('searchbox', { name: 'Search the cards' }).fill('thought himself')
    await expect(page.locator('[data-sort-card]')).toHaveCount(1)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axe(page)).toEqual([])
    await view(page, 'Outline')
    await expect(page.locator('.outline-claim')).toHaveCount(3)
  })
})

test('links are made in words, by taps and by drag, and stand on the map', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  await activity(page, 'Causal web')
  const rows = page.locator('[data-link]')
  const pill = (verb: string) => page.locator('[data-channel]').getByRole('button', { name: verb })
  const end = (id: string) => page.locator(`[data-end="${id}"]`)
  await expect(page.getByText('Nothing acts on Circumstance yet.')).toBeVisible()
  const there = await rows.count()

  await test.step('the form alone makes a link, with its because', async () => {
    await choice(page, 'What acted').selectOption({ label: '1 Power base' })
    await choice(page, 'What it did').selectOption('outweighs')
    await choice(page, 'What it acted on').selectOption({ label: '4 Circumstance' })
    await page.getByLabel('because… (may stay empty)').fill('luck had to be used')
    await page.keyboard.press('Enter')
    await expect(rows.last()).toContainText('Power base outweighs Circumstance because luck had to be used')
    await expect(pill('outweighs')).toBeVisible()
    await expect(choice(page, 'What acted')).toBeFocused()
    await expect(page.getByText('Nothing acts on Circumstance yet.')).toHaveCount(0)
    expect(await axe(page)).toEqual([])
  })

  await test.step('two taps, then the verb', async () => {
    await end('p2').click()
    await expect(page.getByText('2 Personality acted on…')).toBeVisible()
    await end('p3').click()
    await expect(choice(page, 'What it did')).toBeFocused()
    await choice(page, 'What it did').selectOption('a verb of my own')
    await page.getByLabel('Your own verb').fill('left room for')
    await page.keyboard.press('Enter')
    await expect(rows.last()).toContainText('Personality left room for Policy')
  })

  await test.step('a drag from card to card, then the verb', async () => {
    await drag(page, end('p4'), end('p2'))
    await expect(choice(page, 'What it did')).toBeFocused()
    await activity(page, 'Card sort')
    await activity(page, 'Causal web')
    await page.getByText('Trigger, precondition or multiplier?').click()
    await page.getByRole('button', { name: 'Precondition It had to be there first' }).click()
    await expect(choice(page, 'What it did')).toHaveValue('was a precondition of')
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    await expect(rows.last()).toContainText('Circumstance was a precondition of Personality')
    await expect(rows).toHaveCount(there + 3)
  })

  await test.step('turned round, taken back, reworded and taken off', async () => {
    await page.getByRole('button', { name: 'Turn round: 4 Circumstance was a precondition of 2 Personality' }).click()
    await expect(rows.last()).toContainText('Personality was a precondition of Circumstance')
    await undo(page)
    await expect(rows.last()).toContainText('Circumstance was a precondition of Personality')
    await page.getByRole('button', { name: 'Reword: 4 Circumstance was a precondition' }).click()
    await choice(page, 'Verb').selectOption('weakened')
    await page.getByRole('button', { name: 'Keep' }).click()
    await expect(pill('weakened')).toBeVisible()
    await page.getByRole('button', { name: 'Take off: 2 Personality left room for' }).click()
    await expect(rows).toHaveCount(there + 2)
    await expect(rows.last().getByTitle('Show its line')).toBeFocused()
  })

  await test.step('the cards of the links are shown on wish, in the dark too', async () => {
    await page.getByRole('button', { name: 'Show the cards that are linked' }).click()
    await expect(page.locator('[data-end].claim').first()).toBeVisible()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axe(page)).toEqual([])
  })

  await test.step('one test is put to every paragraph, down its column, and stands in the plan', async () => {
    await activity(page, 'Tests')
    const cell = (paragraph: string) => page.getByRole('textbox', { name: `Reach, ${paragraph}` })
    await cell('1 Power base').fill('Every meeting of the party.')
    await page.keyboard.press('Enter')
    await expect(cell('2 Personality')).toBeFocused()
    await page.keyboard.type('A few leaders.')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('columnheader', { name: 'Reach 2 of 4' })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await view(page, 'Plan')
    await expect(page.getByRole('button', { name: 'Reach A few leaders.' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Tested by .*areas did it reach/ }).first()).toBeVisible()
  })

  await test.step('the map shows the same links, and switching changed nothing', async () => {
    await activity(page, 'Card sort')
    await activity(page, 'Causal web')
    await expect(rows).toHaveCount(there + 2)
    await view(page, 'Map')
    await expect(page.locator('.map').getByRole('button', { name: 'outweighs' })).toBeVisible()
    await expect(page.locator('.map').getByRole('button', { name: 'weakened' })).toBeVisible()
    await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
    const api = page.url().replace('/maps/', '/api/maps/')
    const { map } = await (await page.request.get(api, { maxRetries: 3 })).json()
    expect(map.relations.find((r: { label: string }) => r.label === 'outweighs')).toMatchObject({
      from: 'p1',
      to: 'p4',
      kind: 'links',
      because: 'luck had to be used',
    })
    expect(map.paragraphs.find((p: { id: string }) => p.id === 'p1').tests).toMatchObject({
      reach: 'Every meeting of the party.',
    })
  })
})
