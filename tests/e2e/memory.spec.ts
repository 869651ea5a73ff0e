import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axe, expect, test } from './test'

type DeckFile = { cards: { question: string; claims: { text: string }[] }[] }
const DECK = JSON.parse(readFileSync('content/decks/stalin.json', 'utf8')) as DeckFile
const CARD = DECK.cards[2]!
const DAY_MS = 86_400_000

/** The claims of the deck of which anything is on the page: in its texts, names or values. What scripts carry is no page. */
const shownOfDeck = (page: Page) =>
  page.evaluate(
    (texts) => {
      const body = document.body.cloneNode(true) as HTMLElement
      for (const script of body.querySelectorAll('script')) script.remove()
      const values = [...document.querySelectorAll('input, textarea')].map((f) => (f as HTMLInputElement).value)
      const shown = `${body.outerHTML} ${values.join(' ')}`
      return texts.filter((text) => shown.includes(text.slice(0, 24)))
    },
    DECK.cards.flatMap((c) => c.claims.map((claim) => claim.text)),
  )
const claimsOf = async (page: Page) => {
  const { map } = await (await page.request.get(page.url().replace('/maps/', '/api/maps/'), { maxRetries: 3 })).json()
  return map.claims as { id: string; text: string; card: string; recall: { box: number } | null; fromMemory?: string }[]
}
const saved = (page: Page) => expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
const told = (page: Page) => page.getByRole('region', { name: 'What was done' })
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })

test('from memory: the deck is shut, lines are written, compared and boxed, and come back the next day', async ({
  page,
}) => {
  const write = page.getByRole('textbox', { name: `From memory: ${CARD.question}` })
  const sheet = page.getByRole('region', { name: 'From memory' })
  await page.goto('/maps/new?deck=stalin&question=EQ1')
  await page.locator('.empty-map').getByRole('button', { name: 'Circumstance' }).click()
  expect((await shownOfDeck(page)).length).toBeGreaterThan(20)

  await test.step('nothing that a card says is on the page, in the tray or in a picker', async () => {
    await page.getByRole('button', { name: 'From memory' }).press('Enter')
    await expect(sheet.getByText('Nothing is due. You can still recall everything.')).toBeVisible()
    await expect(sheet.getByRole('button', { name: /claims?$/ })).toHaveCount(DECK.cards.length)
    expect(await shownOfDeck(page)).toEqual([])
    expect(await axe(page)).toEqual([])
    await views(page).getByText('Outline').click()
    await page.getByTitle('From the tray into 1 Circumstance').click()
    await expect(page.getByText('The tray has nothing like that.')).toBeVisible()
    expect(await shownOfDeck(page)).toEqual([])
    await page.keyboard.press('Escape')
    await views(page).getByText('Weigh').click()
    await page.getByRole('button', { name: 'Card sort' }).click()
    expect(await shownOfDeck(page)).toEqual([])
    await views(page).getByText('Map').click()
    await page.getByRole('button', { name: 'Full page' }).click()
  })

  await test.step('lines are written with the keyboard alone, and a reload keeps them, half a line too', async () => {
    await page.getByRole('button', { name: CARD.question }).press('Enter')
    await expect(write).toBeFocused()
    for (const line of ['Sverdlov died in 1919', 'Trotsky was ill with fevers', 'Kirov']) {
      await page.keyboard.type(line)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.type('Lenin’s letters were')
    await saved(page)
    await page.reload()
    await expect(write).toHaveValue('Lenin’s letters were')
    await expect(page.getByLabel('Line 2')).toHaveValue('Trotsky was ill with fevers')
    expect(await shownOfDeck(page)).toEqual([])
    await write.press('End')
    await page.keyboard.type(' not published')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Compare with the deck' })).toBeFocused()
  })

  await test.step('each claim stands beside the line that may say it, and is marked by its digit', async () => {
    await page.keyboard.press('Enter')
    for (const { text } of CARD.claims) await expect(page.getByText(text)).toBeVisible()
    await expect(page.getByLabel('My line for claim 1')).toHaveValue('Trotsky was ill with fevers')
    await expect(page.getByLabel('My line for claim 3')).toHaveValue('Sverdlov died in 1919')
    await expect(page.getByRole('region', { name: 'Not in the deck' }).getByLabel('Line 1')).toHaveValue('Kirov')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axe(page)).toEqual([])
    }
    await page.keyboard.press('1')
    await page.keyboard.press('3')
    await page.reload()
    const marks = (claim: number) => page.getByRole('group', { name: `Claim ${claim} of 4` })
    await expect(marks(2).getByRole('button', { name: 'Missed' })).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'Done with this card' }).press('Enter')
    await expect(page.getByText('2 are still to mark.')).toBeVisible()
    await expect(marks(3).getByRole('button', { name: 'Had it' })).toBeFocused()
    await page.keyboard.press('1')
    await page.keyboard.press('2')
    await expect(page.getByRole('button', { name: 'Done with this card' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(told(page)).toContainText('Compared. 2 claims come back tomorrow')
    await expect(sheet.getByText('Compared today')).toBeVisible()
  })

  await test.step('boxes and lines are one step, taken back and done again', async () => {
    const boxes = async () => (await claimsOf(page)).filter((c) => c.recall).map((c) => `${c.id} ${c.recall?.box}`)
    const lines = async () => (await claimsOf(page)).filter((c) => c.fromMemory).map((c) => `${c.text} ${c.fromMemory}`)
    await saved(page)
    expect(await boxes()).toEqual(['c3.2 1', 'c3.4 1'])
    expect(await lines()).toEqual(['Kirov kept'])
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(sheet.getByText('Compared today')).toBeHidden()
    await saved(page)
    expect(await boxes()).toEqual([])
    expect(await lines()).toHaveLength(4)
    await page.getByRole('button', { name: 'Redo' }).click()
    await saved(page)
    expect(await boxes()).toEqual(['c3.2 1', 'c3.4 1'])
  })

  await test.step('the next day it is due on the home page and in the tray', async () => {
    await page.getByRole('button', { name: 'Open the deck' }).click()
    await expect(page.getByRole('button', { name: 'From memory' })).toBeVisible()
    await expect(page.getByText('due today')).toBeHidden()
    await page.clock.setFixedTime(Date.now() + DAY_MS + 2 * 3_600_000)
    await page.goto('/maps')
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: '2 to recall today' }).click()
    await expect(sheet.getByText('2 claims are due today.')).toBeVisible()
    await expect(sheet.getByRole('listitem').first()).toContainText(CARD.question)
    await expect(write).toBeFocused()
    await page.getByRole('button', { name: 'Open the deck' }).click()
    await expect(page.getByRole('complementary', { name: 'Tray' }).getByText('2 due today')).toBeVisible()
  })
})

test('on a phone a line goes on the map at once, and stays there in the student’s words', async ({ newContext }) => {
  const page = await (await newContext()).newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/maps/new?sample=stalin-machine')
  await views(page).getByText('Tray').click()
  await page.getByRole('button', { name: 'From memory' }).click()
  await page.getByRole('button', { name: /What triggered the Purges/ }).click()
  await page.keyboard.type('Kirov was shot in 1934')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Move to…: Kirov was shot in 1934' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Policy' }).click()
  await page.getByRole('button', { name: 'Under none' }).click()
  await expect(page.getByText('on map', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Compare with the deck' }).click()
  await expect(page.getByRole('group', { name: 'On the map' }).getByRole('button', { name: 'my words' })).toBeVisible()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  expect(await axe(page)).toEqual([])
  for (const group of await page.getByRole('group', { name: /^Claim \d of/ }).all())
    await group.getByRole('button', { name: 'Had it' }).click()
  await page.getByRole('button', { name: 'Done with this card' }).click()
  await expect(told(page)).toContainText('Compared. Nothing comes back tomorrow')
  await saved(page)
  const said = (await claimsOf(page)).find((c) => c.text === 'Kirov was shot in 1934')
  expect(said).toMatchObject({ deckText: expect.stringContaining('Kirov'), paragraph: expect.any(String) })
})
