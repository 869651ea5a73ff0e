import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { enterAsTeacher } from './enter-as-teacher'
import { pdfPages } from './pdf-text'
import { take } from './take'
import { axe, expect, test } from './test'

const QUESTION = '“Henry VII kept his throne mainly because of his power base.” How far do you agree? (1485–1509)'

/** Twelve claims by their first words: which paragraph, and whether they hang under its claim. */
const PLACES: [words: string, paragraph: number, under: boolean][] = [
  ['Bonds and recognisances', 1, false],
  ['For example, 36 of 62', 1, true],
  ['This meant that a lord', 1, true],
  ['Henry trusted few people', 2, false],
  ['For example, he signed', 2, true],
  ['This was significant because nobles', 2, true],
  ['It was lucky for Henry', 3, false],
  ['Moreover, many Yorkist lords', 3, false],
  ['In 1487 the pretender', 3, false],
  ['Cheap peace left money', 4, false],
  ['Marriage joined York', 4, true],
  ['The treaty of Medina', 4, true],
]

const tray = (page: Page) => page.getByRole('complementary', { name: 'Tray' })
const trayCard = (page: Page, words: string) => tray(page).getByRole('button', { name: words })
const lane = (page: Page, name: string) =>
  page
    .getByRole('group', { name: `Paragraph ${name}` })
    .or(page.getByRole('region', { name: `Paragraph ${name}` }))
    .first()
const card = (page: Page, words: string) => page.locator('.page [data-claim]').filter({ hasText: words }).first()
const saved = (page: Page) => expect(page.getByLabel('Saved', { exact: true })).toBeVisible()

test('a student pastes cards, plans an essay, and leaves with a PDF', async ({ page, server }) => {
  await test.step('the deck is read, put right and kept', async () => {
    await page.goto('/decks/new')
    const paste = page.getByRole('textbox', { name: 'Flashcards' })
    const deck = readFileSync('tests/builders/sample-deck.txt', 'utf8')
    await paste.fill(
      deck.replace('Perkin Warbeck was', 'Perkin Warbeck, was').concat('He is buried in\nPage 2 of 2\n\nMr Ash\n'),
    )
    await page.getByText('2 lines were not used').waitFor()
    await page.getByRole('button', { name: 'Make this a claim' }).click()
    await expect(page.getByText('7 cards, 22 claims.')).toBeVisible()
    await page.getByRole('button', { name: 'Leave out again' }).click()
    await page.getByRole('button', { name: 'Describe how Henry dealt with pretenders' }).click()
    await page.getByLabel('Factor of: Perkin Warbeck, was hanged').selectOption('Failure')
    await paste.fill(deck)
    await expect(page.getByText('6 cards, 20 claims.')).toBeVisible()
    await expect(page.getByLabel('Factor of: Perkin Warbeck was hanged')).toHaveValue('failure')
    await page.getByLabel('Factor of: Simnel was put to work in the royal kitchens.').selectOption('Policy')
    expect(await axe(page)).toEqual([])
  })

  await test.step('factors are named, drawn, merged and taken apart, with keys alone', async () => {
    const factors = page.getByRole('region', { name: 'Factors' })
    await factors.getByRole('button', { name: /^Pretenders/ }).press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Rivals')
    await page.getByRole('radio', { name: 'crown' }).press('Space')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'hand fist' })).toBeChecked()
    await expect(factors.getByRole('button', { name: /^Rivals/ })).toBeVisible()
    await page.getByLabel('Merge Rivals with').selectOption('Failure')
    await expect(page.getByLabel('Factor of the card: Describe how Henry dealt with pretenders')).toHaveValue('failure')
    await page.getByRole('button', { name: 'Split' }).press('Enter')
    await expect(factors.getByRole('button', { name: /^Failure/ })).toBeFocused()
    await expect(factors.getByRole('button', { name: /^Rivals/ })).toBeVisible()
    await page
      .getByLabel('Factor of the card: In what ways was Henry unsuccessful?')
      .selectOption('A factor of your own…')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Unrest')
    await page.keyboard.press('Enter')
    await expect(factors.getByRole('button', { name: /^Unrest 2 claims/ })).toBeFocused()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Make the deck' }).click()
  })

  await test.step('the question is typed, and what it says is read from its words', async () => {
    await page.getByLabel('The question, word for word').fill(QUESTION)
    await expect(page.getByLabel('The cause it names')).toHaveValue('power-base')
    await expect(page.getByLabel('From the year')).toHaveValue('1485')
    await expect(page.getByLabel('To the year')).toHaveValue('1509')
    await page.getByLabel('The cause it names').selectOption('a factor of your own…')
    await page.getByLabel('The cause it names: a name of your own').fill('Fear of debt')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('The cause it names')).toBeFocused()
    await page.getByLabel('The question, word for word').fill(`${QUESTION} [20]`)
    await expect(page.getByLabel('The cause it names')).toHaveValue('fear-of-debt')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Read it from the words again' }).click()
    await expect(page.getByLabel('It asks')).toBeFocused()
    await expect(page.getByLabel('The cause it names')).toHaveValue('power-base')
    await expect(page.getByLabel('You are explaining')).toHaveValue('why Henry VII kept his throne')
    await page.getByLabel('The question, word for word').fill(QUESTION)
    await page.getByRole('button', { name: 'Start the map' }).click()
  })

  await test.step('four paragraphs are begun', async () => {
    await page.locator('.empty-map').getByRole('button', { name: 'Power base' }).click()
    for (const factor of ['Personality', 'Circumstance', 'Policy']) {
      await page.getByRole('button', { name: 'Paragraph', exact: true }).click()
      await page.getByRole('menuitem', { name: factor }).click()
    }
    await expect(lane(page, '4 Policy')).toBeVisible()
  })

  await test.step('claims are dragged, placed with a click, and moved through the menu', async () => {
    for (const [words, paragraph, under] of PLACES) {
      const from = trayCard(page, words)
      await from.scrollIntoViewIfNeeded()
      if (under) {
        await from.focus()
        await page.keyboard.press('m')
        await page.keyboard.press(String(paragraph))
        await expect(page.getByRole('heading', { name: 'Under which claim?' })).toBeVisible()
        await page.keyboard.press('1')
      } else if (paragraph === 2) {
        const target = await lane(page, '2 Personality').boundingBox()
        await from.hover()
        await page.mouse.down()
        await page.mouse.move(target!.x + 100, target!.y + 100, { steps: 8 })
        await page.mouse.move(target!.x + 100, target!.y + 130, { steps: 4 })
        await page.mouse.up()
      } else {
        await from.click()
        await page
          .locator(`[data-paragraph]`)
          .nth(paragraph - 1)
          .locator('.place-here')
          .first()
          .click()
      }
      await expect(card(page, words)).toBeVisible()
    }
  })

  await test.step('two claims are linked with a verb', async () => {
    await card(page, 'Cheap peace').click()
    await card(page, 'Cheap peace').getByRole('button', { name: 'Link to…' }).click()
    await page.getByLabel('Search', { exact: true }).fill('Bonds')
    await page.getByLabel('Verb').fill('paid for')
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    await expect(card(page, 'Bonds and').getByText('from 4')).toBeVisible()
  })

  await test.step('the paragraphs are weighed, a step is taken back and done again', async () => {
    for (const [name, weight] of [
      ['1 Power base', '40'],
      ['2 Personality', '20'],
      ['3 Circumstance', '25'],
      ['4 Policy', '15'],
    ] as const) {
      await page.getByRole('spinbutton', { name: `Weight of ${name}` }).fill(weight)
    }
    const last = page.getByRole('spinbutton', { name: 'Weight of 4 Policy' })
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(last).not.toHaveValue('15')
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect(last).toHaveValue('15')
    await expect(page.getByText('100 of 100')).toBeVisible()
  })

  await test.step('a stance is taken and a judgement written', async () => {
    await page.getByRole('slider', { name: 'How far do you agree?' }).press('End')
    await page.getByRole('slider', { name: 'How far do you agree?' }).press('ArrowLeft')
    await expect(page.getByRole('region', { name: 'How far?' }).getByText('You: to a large extent')).toBeVisible()
    const judgement = page.getByRole('region', { name: 'Judgement' }).getByRole('textbox', { name: 'Judgement' })
    await judgement.fill('Money tied the lords to Henry; luck only gave him the chance.')
    await judgement.press('Enter')
    await expect(page.getByRole('region', { name: 'How far?' }).getByText('Your map:').first()).toBeVisible()
    await saved(page)
  })

  await test.step('after a reload everything is there', async () => {
    await page.reload()
    for (const [words] of PLACES) await expect(card(page, words)).toBeVisible()
    await expect(page.getByRole('spinbutton', { name: 'Weight of 1 Power base' })).toHaveValue('40')
    await expect(page.getByRole('region', { name: 'How far?' }).getByText('You: to a large extent')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('outline and plan show the same map', async () => {
    await page.getByRole('navigation', { name: 'Views' }).getByText('Outline').click()
    // Four paragraphs with a link back each, twelve claims, the line of argument and the judgement.
    await expect(page.getByRole('treeitem')).toHaveCount(22)
    expect(await axe(page)).toEqual([])
    await page.getByRole('navigation', { name: 'Views' }).getByText('Plan').click()
    await expect(page.getByRole('article', { name: 'Essay plan' })).toContainText('paid for 1.1')
    expect(await axe(page)).toEqual([])
  })

  await test.step('the PDF has the words, the plan on one page and the map on the next', async () => {
    const api = `/api${new URL(page.url()).pathname}`
    const map = await (await page.request.get(api, { maxRetries: 3 })).json()
    expect(map.map.relations.length).toBeGreaterThanOrEqual(12)
    const [plan] = await pdfPages(await take(page, 'The plan', 'PDF', /-plan\.pdf$/))
    const [drawing] = await pdfPages(await take(page, 'The map', 'PDF', /-map\.pdf$/))
    for (const words of [
      ...PLACES.map(([w]) => w),
      'Henry VII kept his throne',
      'Money tied the lords to Henry',
      'to a large extent',
    ]) {
      expect(plan).toContain(words)
    }
    expect(drawing).toContain('paid for')
  })

  await test.step('home shows it, and the resume code opens it elsewhere', async () => {
    await page.goto('/maps')
    await expect(page.getByRole('link', { name: /Henry VII kept his throne/ })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.goto('/account')
    await page.getByRole('button', { name: 'Make a resume code' }).click()
    const code = await page
      .getByRole('status')
      .getByText(/^\w{4}-\w{4}-\w{4}$/)
      .innerText()
    const browser = page.context().browser()!
    const elsewhere = await browser.newContext({ baseURL: server.url })
    const other = await elsewhere.newPage()
    await other.goto('/resume')
    await other.getByLabel('Resume code').fill(code.toLowerCase())
    await other.getByRole('button', { name: 'Open my maps' }).click()
    await expect(other.getByRole('link', { name: /Henry VII kept his throne/ })).toBeVisible()
    await elsewhere.close()
  })
})

test('somebody else’s map is answered like one that is missing', async ({ page, newContext, mayFail }) => {
  mayFail(/404/)
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('50')
  await saved(page)
  const id = page.url().split('/').pop()
  const stranger = await (await newContext()).newPage()
  await stranger.goto('/maps/new?sample=stalin-machine')
  await stranger.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('51')
  await saved(stranger)
  for (const rest of ['', '/changes', '/events', '/plan.pdf']) {
    const foreign = await stranger.request.get(`/api/maps/${id}${rest}`)
    const missing = await stranger.request.get(`/api/maps/nothing${rest}`)
    expect(foreign.status()).toBe(404)
    expect(await foreign.text()).toBe(await missing.text())
  }
  expect((await stranger.goto(`/maps/${id}`))?.status()).toBe(404)
})

test('edits made without a connection are kept, and saved when it is back; a killed server loses nothing', async ({
  page,
  server,
  mayFail,
}) => {
  mayFail(
    /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to load resource/,
  )
  const weight = page.getByRole('spinbutton', { name: 'Weight of 1 Power base' })
  await page.goto('/maps/new?sample=stalin-machine')
  await weight.fill('30')
  await saved(page)
  await page.context().setOffline(true)
  await weight.fill('35')
  await expect(page.getByText(/It is safe on this device/)).toBeVisible()
  // The map stays on the screen, and the press is answered in words.
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  const failed = page.getByRole('dialog', { name: 'The PDF was not made' })
  await expect(failed).toContainText('It is safe on this device')
  await page.context().setOffline(false)
  await saved(page)
  const download = page.waitForEvent('download', { timeout: 180_000 })
  await failed.getByRole('button', { name: 'Try again' }).click()
  await download
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(weight).toHaveValue('35')
  await server.kill()
  await weight.fill('36')
  await expect(page.getByText(/It is safe on this device/)).toBeVisible()
  await server.run()
  await page.reload()
  await expect(weight).toHaveValue('36')
  // Sent before the page was loaded anew, or after: either way the server has it.
  const api = page.url().replace('/maps/', '/api/maps/')
  const kept = async () => JSON.stringify(await (await page.request.get(api, { maxRetries: 3 })).json())
  await expect.poll(kept).toContain('"weight":36')
  await page.reload()
  await expect(weight).toHaveValue('36')
})

test('a map is renamed, copied, put in the bin, and taken out again', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('44')
  await saved(page)
  await page.goto('/maps')
  await expect(page.getByText('Make a resume code')).toBeVisible()
  const more = page.getByRole('button', { name: /^More for:/ }).first()
  await more.click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByLabel('Name of the map').fill('The machine')
  await page.getByLabel('Name of the map').press('Enter')
  await expect(page.getByText('The machine', { exact: true })).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(page.getByText('The machine (copy)')).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click()
  await expect(page.getByText('In the bin: 1')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('In the bin: 1')).toBeHidden()
  await expect(page.getByRole('button', { name: /^More for:/ })).toHaveCount(2)
})

test('the link that npm start prints makes the first teacher account, once', async ({ page, server }) => {
  await enterAsTeacher(page, server)
  await page.goto(server.setupLink)
  await expect(page.getByText('This link has been used')).toBeVisible()
})

test('a new map that nobody has touched is exported at the first press, and is kept then', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  await take(page, 'The plan', 'PDF', /-plan\.pdf$/)
  await expect(page).toHaveURL(/\/maps\/[^/]+$/)
  await page.goto('/maps')
  await expect(page.getByText('Stalin').first()).toBeVisible()
})

test('Back and reload keep the place: the view stands in the address', async ({ page }) => {
  const views = page.getByRole('navigation', { name: 'Views' })
  const shows = async (view: string, address: RegExp) => {
    await expect(views.locator('[aria-current]')).toHaveText(view)
    await expect(page).toHaveURL(address)
  }
  const NEW = /\/maps\/new\?deck=[^&]+&question=[^&]+/
  await page.goto('/maps')
  await page.getByRole('link', { name: 'New map' }).first().click()
  await page.getByRole('link', { name: /^Start a map from How did Stalin/ }).click()
  await page.locator('.question-list a[href*="question="]').first().click()
  await shows('Map', NEW)
  await expect(page).toHaveTitle(/^(?!New map).* · Howfar$/)
  await views.getByText('Outline').click()
  await shows('Outline', /&view=outline$/)
  await views.getByText('Map').click()
  await page.locator('.empty-map').getByRole('button', { name: 'Power base' }).click()
  await shows('Map', /\/maps\/(?!new)[^/?]+$/)
  const map = new URL(page.url()).pathname

  await views.getByText('Plan').click()
  await shows('Plan', new RegExp(`${map}\\?view=plan$`))
  await page.reload()
  await shows('Plan', new RegExp(`${map}\\?view=plan$`))
  await page.goBack()
  await shows('Map', new RegExp(`${map}$`))
})
