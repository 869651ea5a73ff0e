import type { Page } from '@playwright/test'
import { makeDeck } from './make-deck'
import { axe, expect, test } from './test'

const claims = (page: Page) => page.locator('li[data-claim] > p')
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()

test('a deck is worked on where it lies, and whatever is done is taken back', async ({ page }) => {
  await makeDeck(page)
  await page.goto('/maps')
  await page.getByRole('link', { name: 'Bread', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bread')
  await expect(claims(page)).toHaveText([
    'The crop failed three years running',
    '40,000 died in 1771',
    'Bread was dear',
    'The nobles paid none',
  ])
  expect(await axe(page)).toEqual([])

  await test.step('a claim is written anew in place, with Enter', async () => {
    await page.getByRole('button', { name: 'Edit: Bread was dear' }).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Bread cost twice as much')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(claims(page).nth(2)).toHaveText('Bread cost twice as much')
    await expect(page.getByRole('button', { name: 'Edit: Bread cost twice as much' })).toBeFocused()
  })

  await test.step('it is moved with keys, with what is nested under it', async () => {
    await page.keyboard.press('Alt+ArrowUp')
    await expect(claims(page).first()).toHaveText('Bread cost twice as much')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(claims(page).first()).toHaveText('The crop failed three years running')
  })

  await test.step('claims and cards are added', async () => {
    await page.getByRole('button', { name: 'Write a claim: Taxes' }).click()
    await page.keyboard.type('The peasants paid three tenths\nThe Church paid none\n')
    await page.keyboard.press('Escape')
    await page.getByRole('textbox', { name: 'Heading of a new card' }).fill('The Assembly')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'The Assembly' })).toBeVisible()
    await expect(claims(page)).toHaveCount(6)
  })

  await test.step('a card is deleted with its claims, and one press brings them back', async () => {
    await page.getByRole('button', { name: 'More for the card: Harvests' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(claims(page)).toHaveCount(3)
    await page.getByRole('region', { name: 'What was done' }).getByRole('button', { name: 'Undo' }).click()
    await expect(claims(page)).toHaveCount(6)
    await expect(claims(page).first()).toHaveText('The crop failed three years running')
  })

  await test.step('it is renamed, and has notes of its owner', async () => {
    await page.getByRole('textbox', { name: 'Name of the deck' }).fill('Bread and taxes')
    await page.getByRole('textbox', { name: 'Your notes on this deck' }).fill('From chapter 2.')
    await page.keyboard.press('Tab')
    await saved(page)
  })

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bread and taxes')
  await expect(page.getByRole('textbox', { name: 'Your notes on this deck' })).toHaveValue('From chapter 2.')
  await expect(claims(page)).toHaveText([
    'The crop failed three years running',
    '40,000 died in 1771',
    'Bread cost twice as much',
    'The nobles paid none',
    'The peasants paid three tenths',
    'The Church paid none',
  ])
})

test('two windows with one deck lose no word of each other', async ({ page, context }) => {
  const address = await makeDeck(page)
  await page.goto(address)
  const there = await context.newPage()
  await there.goto(address)
  const write = async (on: Page, text: string) => {
    await on.getByRole('button', { name: 'Edit: Bread was dear' }).click()
    await on.keyboard.press('ControlOrMeta+a')
    await on.keyboard.type(text)
    await on.keyboard.press('Enter')
  }
  await write(there, 'Bread was scarce')
  await saved(there)
  // What another window did is heard when this one is looked at again; here it writes before that.
  await page.evaluate(() => addEventListener('focus', (event) => event.stopImmediatePropagation(), { capture: true }))
  await write(page, 'Bread cost twice as much')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'There: “Bread was scarce”. Yours: “Bread cost twice as much”.',
  )
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Put mine all the same' }).click()
  await expect(claims(page).nth(2)).toHaveText('Bread cost twice as much')
  await there.reload()
  await expect(claims(there).nth(2)).toHaveText('Bread cost twice as much')
})

test('notes that are brought in again say what is new, changed and gone, and touch nothing of one’s own', async ({
  page,
}) => {
  await page.goto(await makeDeck(page))
  await page.getByRole('button', { name: 'Edit: The nobles paid none' }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Nobles and Church paid nothing')
  await page.keyboard.press('Enter')

  await test.step('the same notes again change nothing', async () => {
    await page.getByRole('button', { name: 'Add cards' }).click()
    const box = page.getByRole('textbox', { name: 'Notes to bring in' })
    await box.fill(
      'Harvests\n- The crop failed three years running\n  - 40,000 died in 1771\n- Bread was dear\n\nTaxes\n- The nobles paid none',
    )
    await expect(page.getByText('4 claims are in the deck already. Nothing in these notes is new.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeVisible()
    await box.fill(
      'Harvests\n- The crop failed four years running\n- Bread was dear\n- Wine was dear too\n\nTaxes\n- The nobles paid almost none\n\nThe court\n- Versailles cost a tenth of the budget',
    )
    await expect(page.getByText('the deck has your own words')).toBeVisible()
    await page.getByText('1 not in these notes').click()
    expect(await axe(page)).toEqual([])
  })

  await test.step('what is ticked comes in, and one press takes it back', async () => {
    await expect(page.getByRole('checkbox', { name: 'Nobles and Church paid nothing' })).not.toBeChecked()
    await page.getByRole('button', { name: 'Bring in 3 changes' }).click()
    const now = [
      'The crop failed four years running',
      '40,000 died in 1771',
      'Bread was dear',
      'Wine was dear too',
      'Nobles and Church paid nothing',
      'Versailles cost a tenth of the budget',
    ]
    await expect(claims(page)).toHaveText(now)
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(claims(page)).toHaveCount(4)
  })
})

test('a map begun from a deck is offered its new cards once', async ({ page, context }) => {
  const address = await makeDeck(page)
  await page.goto(`/maps/new?deck=${address.split('/').pop()}&text=How far did taxes cause the revolution?`)
  const tray = page.getByRole('complementary', { name: 'Tray' })
  await expect(tray.getByText('4 claims left')).toBeVisible()
  await tray.getByRole('button', { name: 'Write a claim of your own' }).click()
  await page.keyboard.type('Salt was taxed\n')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(tray.getByText('new card')).toHaveCount(0)

  const deck = await context.newPage()
  await deck.goto(address)
  await deck.getByRole('button', { name: 'Write a claim: Taxes' }).click()
  await deck.keyboard.type('The peasants paid three tenths\nThe Church paid none\n')
  await saved(deck)
  await page.reload()

  await test.step('they are left in the deck, or come into the tray, with one undo', async () => {
    const offer = page.getByRole('region', { name: 'New in your deck' })
    await expect(offer).toContainText('2 new cards in your deck')
    expect(await axe(page)).toEqual([])
    await offer.getByRole('button', { name: 'Bring them in' }).click()
    await expect(tray.getByText('7 claims left')).toBeVisible()
    await expect(offer).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(tray.getByText('5 claims left')).toBeVisible()
    await offer.getByRole('button', { name: 'Bring them in' }).click()
    await expect(tray.getByText('7 claims left')).toBeVisible()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  })
  await page.reload()
  await expect(tray.getByText('7 claims left')).toBeVisible()
  await expect(page.getByRole('region', { name: 'New in your deck' })).toHaveCount(0)
})

test('a list that is pasted becomes claims where one is, and a plain paste in a box', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/maps/new?sample=stalin-machine')
  const copy = (text: string) => page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.getByRole('navigation', { name: 'Views' }).getByText('Outline').click()
  const row = (name: RegExp) => page.getByRole('treeitem', { name }).first()
  await row(/^Paragraph 1 ?,/).focus()
  await copy('- Files were kept on every member\n  - 40,000 of them by 1924')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(row(/^Claim 1\.\d+: Files were kept/)).toBeVisible()
  await expect(row(/^Evidence 1\.\d+, under 1\.\d+: 40,000 of them/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row(/Files were kept/)).toHaveCount(0)
  await expect(row(/40,000 of them/)).toHaveCount(0)

  await test.step('with nothing chosen it lies in the tray', async () => {
    await page.getByRole('navigation', { name: 'Views' }).getByText('Map').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+v')
    const tray = page.getByRole('complementary', { name: 'Tray' })
    await expect(tray.getByText('Files were kept on every member')).toBeVisible()
    await expect(tray.getByText('40,000 of them by 1924')).toBeVisible()
    const box = page.getByRole('searchbox', { name: 'Search claims' })
    await box.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(box).not.toHaveValue('')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await expect(tray.getByText('Files were kept on every member')).toHaveCount(1)
  })
})
