import type { Page } from '@playwright/test'
import { type Mate, makePair } from './make-pair'
import { axe, expect, test } from './test'

const slips = (page: Page) => page.getByRole('region', { name: 'Words in your hand' })
const saved = (page: Page) => expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
const pointOf = (page: Page, n: number) => page.getByRole('textbox', { name: new RegExp(`^Point of paragraph ${n}`) })

const mateOn = async (page: Page) => {
  const main = page.getByRole('main')
  await expect(main).toContainText(/with \w+ \d+/)
  return /with (\w+ \d+)/.exec(await main.innerText())?.[1] ?? ''
}

test('two mates write on one map, and no word of either is lost', async ({ server, newContext, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED/)
  const { mapId, mates } = await makePair(server)
  const open = async (mate: Mate) => {
    const context = await newContext()
    await context.addCookies(mate)
    const page = await context.newPage()
    await page.goto(`/maps/${mapId}`)
    await expect(pointOf(page, 1)).toBeVisible()
    return page
  }
  const [one, two] = [await open(mates[0]), await open(mates[1])]
  // Each page says with whom it is shared.
  const [nameTwo, nameOne] = [await mateOn(one), await mateOn(two)]

  await test.step('a paragraph goes while somebody writes in it: the words are in their hand, and letters do nothing', async () => {
    await pointOf(one, 1).click()
    await one.keyboard.type('Fear held the party')
    await two.locator('[data-focus="p1"]').focus()
    await two.keyboard.press('Shift+Delete')
    await expect(slips(one)).toBeFocused()
    await expect(slips(one)).toContainText(`${nameTwo} removed this paragraph. Keep your words as a claim?`)
    await expect(slips(one)).toContainText('Fear held the party')
    const onServer = async () => (await one.request.get(`/api/maps/${mapId}`)).json()
    const before = await onServer()
    for (const key of ['n', 'm', 'l', 'w', 'Delete', 'Shift+Delete', '?', 'Enter', ' ', 'Control+z', 'ArrowDown'])
      await one.keyboard.press(key)
    await expect(one.getByRole('dialog')).toHaveCount(0)
    await expect(slips(one)).toBeFocused()
    expect(await axe(one)).toEqual([])
    expect(await onServer()).toEqual(before)
    await one.keyboard.press('Tab')
    await expect(slips(one).getByRole('button', { name: 'Keep as a claim' })).toBeFocused()
    await one.keyboard.press('Enter')
    await expect(slips(one)).toHaveCount(0)
    expect(await one.evaluate(() => document.activeElement === document.body)).toBe(false)
    await expect(one.getByRole('complementary', { name: 'Tray' })).toContainText('Fear held the party')
    await saved(one)
    await expect(two.getByRole('complementary', { name: 'Tray' })).toContainText('Fear held the party')
  })

  await test.step('a sentence is written over: its writer sees both at once, and one click brings it back', async () => {
    await pointOf(one, 1).fill('Posts made the votes.')
    await one.keyboard.press('Enter')
    await expect(pointOf(two, 1)).toHaveValue('Posts made the votes.')
    await pointOf(two, 1).fill('Luck made the votes.')
    await two.keyboard.press('Enter')
    await expect(slips(one)).toContainText(`${nameTwo} wrote over your words: the point of`)
    await expect(slips(one)).toContainText('Posts made the votes.')
    await expect(slips(one)).toContainText('Luck made the votes.')
    await slips(one).getByRole('button', { name: 'Bring mine back' }).click()
    await expect(pointOf(two, 1)).toHaveValue('Posts made the votes.')
    await expect(slips(two)).toContainText(`${nameOne} wrote over your words`)
    await expect(slips(two)).toContainText('Luck made the votes.')
    await slips(two).getByRole('button', { name: 'Leave theirs' }).click()
    await expect(slips(two)).toHaveCount(0)
  })

  await test.step('undo leaves what a mate has changed since, and says so', async () => {
    await two.keyboard.press('Control+z')
    await expect(two.getByRole('region', { name: 'What was done' })).toContainText(
      `${nameOne} has changed this since: left as it is.`,
    )
    await expect(pointOf(two, 1)).toHaveValue('Posts made the votes.')
  })

  await test.step('words from offline go over a mate’s: both see it, each with the other’s words', async () => {
    await two.context().setOffline(true)
    await pointOf(two, 1).fill('Written on the bus.')
    await two.keyboard.press('Enter')
    await pointOf(one, 1).fill('Written in the room.')
    await one.keyboard.press('Enter')
    await saved(one)
    await two.context().setOffline(false)
    await expect(slips(one)).toContainText('Written in the room.')
    await expect(slips(one)).toContainText('Written on the bus.')
    await expect(slips(two)).toContainText(`You wrote over what ${nameOne} wrote`)
    await expect(slips(two)).toContainText('Written in the room.')
    await slips(two).getByRole('button', { name: 'Bring theirs back' }).click()
    await expect(pointOf(one, 1)).toHaveValue('Written in the room.')
    await expect(slips(one)).toHaveCount(0)
  })

  await test.step('a field that nobody types in shows a mate’s words, and leaving it by Tab or Escape changes nothing', async () => {
    for (const key of ['Tab', 'Escape']) {
      await pointOf(two, 1).focus()
      await pointOf(one, 1).fill(`The last word before ${key}.`)
      await one.keyboard.press('Enter')
      await expect(pointOf(two, 1)).toHaveValue(`The last word before ${key}.`)
      await two.keyboard.press(key)
      await expect(pointOf(two, 1)).not.toBeFocused()
      await saved(two)
      await expect(pointOf(one, 1)).toHaveValue(`The last word before ${key}.`)
    }
  })
})
