import type { Page } from '@playwright/test'
import { enterAsTeacher } from './enter-as-teacher'
import { pdfPages } from './pdf-text'
import { axe, expect, test } from './test'

/** The real names of the first three seats, which are in the teacher's browser alone. */
const NAMES = ['Rowan Ash', 'Hazel Birch', 'Holly Thorn']

const seat = (page: Page, number: number) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByText(String(number), { exact: true }) })
    .getByRole('button')
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

/** The toast, whose words the page's live region says too. */
const done = (page: Page) => page.getByRole('region', { name: 'What was done' })

test('a seat is taken by one pupil, opened by its card or the teacher, and given back', async ({
  page,
  newContext,
  mayFail,
  server,
}) => {
  const visitor = async () => (await newContext()).newPage()
  let code = ''
  const birds: string[] = []
  const bird = (number: number) => `${birds[number - 1]}`

  await test.step('a list pasted twice adds only who is new', async () => {
    await enterAsTeacher(page, server)
    await page.goto('/classes')
    await page.getByLabel('Name of a new class').fill('12B seats')
    await page.getByRole('button', { name: 'Make the class' }).click()
    for (const [list, add] of [
      [NAMES.slice(0, 2), /^Add 2/],
      [NAMES, /^Add 1/],
    ] as const) {
      await page.getByRole('button', { name: 'Add pupils' }).click()
      await page.getByRole('button', { name: 'A list of names' }).click()
      await page.getByLabel(/Paste a list/).fill(list.join('\n'))
      await page.getByRole('button', { name: add }).click()
      await expect(page.getByText(list.at(-1) ?? '')).toBeVisible()
    }
    const pupils = page.locator('[data-seat] [data-stop]')
    await expect(pupils).toHaveCount(3)
    birds.push(...(await pupils.allInnerTexts()))
    code = (
      await page
        .getByRole('region', { name: 'Join this class' })
        .getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
        .innerText()
    ).replace(/\s/g, '')
  })

  let card = ''
  await test.step('cards carry the real name on a strip, laid out in the browser', async () => {
    await page.getByRole('checkbox', { name: `Card of ${bird(1)}` }).check()
    await page.getByRole('button', { name: /^Print the 1 ticked/ }).click()
    await expect(page.getByText('No card has ended.')).toBeVisible()
    const printed = page.getByRole('article')
    await expect(printed).toContainText(NAMES[0] ?? '')
    await expect(printed).toContainText('tear off when you have it')
    card = (
      await page
        .getByRole('article')
        .getByText(/^\w{4} \w{4} \w{4}$/)
        .innerText()
    ).replace(/\s/g, '')
    expect(await axe(page)).toEqual([])
    const paper = await page.pdf({ preferCSSPageSize: true })
    const words = (await pdfPages(paper)).join(' ')
    expect(words).toContain(NAMES[0])
    expect(words).not.toContain('Done')
    await page.keyboard.press('Escape')
  })

  const first = await visitor()
  await test.step('a newcomer who taps a free seat is asked before it is theirs', async () => {
    await first.goto(`/join/${code}`)
    await expect(first.getByRole('button', { name: `New here: take ${bird(2)}` })).toBeVisible()
    await seat(first, 2).click()
    const sheet = first.getByRole('dialog', { name: `Are you ${bird(2)}?` })
    await expect(sheet.getByRole('button', { name: 'No, go back' })).toBeFocused()
    expect(await axe(first)).toEqual([])
    await sheet.getByRole('button', { name: 'No, go back' }).click()
    await expect(seat(first, 2)).toBeFocused()
    await seat(first, 2).click()
    await sheet.getByRole('button', { name: `Yes, I am ${bird(2)}` }).click()
    await expect(first.getByRole('heading', { name: `You are ${bird(2)}` })).toBeVisible()
  })

  await test.step('a seat whose card was printed opens by its last four', async () => {
    const holder = await visitor()
    await holder.goto(`/join/${code}`)
    await seat(holder, 1).click()
    const sheet = holder.getByRole('dialog', { name: `Are you ${bird(1)}?` })
    await sheet.getByLabel('Last four on your card').fill('2222')
    await sheet.getByRole('button', { name: 'Yes, that is me' }).click()
    await expect(sheet.getByText('Those are not the last four of this card.')).toBeVisible()
    await sheet.getByLabel('Last four on your card').fill(card.slice(-4).toLowerCase())
    await sheet.getByRole('button', { name: 'Yes, that is me' }).click()
    await expect(holder.getByRole('heading', { name: `You are ${bird(1)}` })).toBeVisible()
    await holder.close()
  })

  await test.step('a taken seat says so, and the teacher’s one press lets somebody in', async () => {
    const second = await visitor()
    await second.goto(`/join/${code}`)
    await seat(second, 2).click()
    const sheet = second.getByRole('dialog', { name: `${bird(2)} is taken` })
    expect(await axe(second)).toEqual([])
    await sheet.getByRole('button', { name: 'Ask Ms Okafor to let me in' }).click()
    await expect(sheet.getByText(/sees on the screen that you ask/)).toBeVisible()
    await page.getByRole('button', { name: `Let in as ${bird(2)}` }).click()
    await expect(second.getByRole('heading', { name: `You are ${bird(2)}` })).toBeVisible()
    await second.close()
  })

  await test.step('a card of a seat that is in use asks once whose it is', async () => {
    await page.reload()
    await page.getByRole('checkbox', { name: `Card of ${bird(2)}` }).check()
    await page.getByRole('button', { name: /^Print the 1 ticked/ }).click()
    await page
      .getByRole('dialog', { name: 'This ends one card' })
      .getByRole('button', { name: /^End it/ })
      .click()
    await expect(page.getByText('One old card has ended.')).toBeVisible()
    const newCard = await page
      .getByRole('article')
      .getByText(/^\w{4} \w{4} \w{4}$/)
      .innerText()
    await page.getByRole('button', { name: 'Done' }).click()
    const other = await visitor()
    await other.goto('/resume')
    await other.getByLabel('Resume code').fill(newCard)
    await other.getByRole('button', { name: 'Open my maps' }).click()
    await expect(other.getByRole('heading', { name: `Are you ${bird(2)}?` })).toBeFocused()
    await other.getByRole('button', { name: 'No, that was not me' }).click()
    await expect(other.getByText('Not the right pupil')).toBeVisible()
    expect(await axe(other)).toEqual([])
    card = newCard
    await other.close()
  })

  await test.step('the teacher gives the seat back: the taker moves with their work and is signed out', async () => {
    await row(page, bird(2))
      .getByRole('button', { name: `More for ${bird(2)}` })
      .click()
    await page.getByRole('menuitem', { name: 'Not the right pupil' }).click()
    const asked = page.getByRole('dialog', { name: `Is somebody else in ${bird(2)}?` })
    await expect(asked.getByRole('button', { name: 'Leave it' })).toBeFocused()
    expect(await axe(page)).toEqual([])
    await asked.getByRole('button', { name: `Free ${bird(2)}` }).click()
    await expect(done(page).getByText(/Whoever sat there is \w+ 4 now/)).toBeVisible()
    await first.goto('/account')
    await expect(first.getByRole('heading', { name: 'No account yet' })).toBeVisible()
    await first.goto('/resume')
    await first.getByLabel('Resume code').fill(card)
    await first.getByRole('button', { name: 'Open my maps' }).click()
    await expect(first.getByRole('link', { name: bird(2) })).toBeVisible()
  })

  await test.step('“print all” says first how many cards it ends, and can be taken back', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Print all 4' }).click()
    const asked = page.getByRole('dialog', { name: /^This ends \d cards$/ })
    await expect(asked).toContainText(/of these 4 have a card/)
    await asked.getByRole('button', { name: /^Print all 4, end/ }).click()
    await page.getByRole('button', { name: 'Undo: the old cards stay good' }).click()
    await expect(done(page).getByText(/^Taken back/)).toBeVisible()
    const again = await visitor()
    await again.goto('/resume')
    await again.getByLabel('Resume code').fill(card)
    await again.getByRole('button', { name: 'Open my maps' }).click()
    await expect(again.getByRole('link', { name: bird(2) })).toBeVisible()
    await again.close()
  })

  await test.step('a deleted class says so to a pupil who has its map open, and its names go', async () => {
    await page.getByRole('link', { name: /Set a question/ }).click()
    await page.getByRole('radio', { name: /party machine/ }).check()
    await page.getByRole('button', { name: /^Set for 4 pupils/ }).click()
    await expect(page).toHaveURL(/\/(classes|assignments)\/[^/]+$/)
    await first.goto('/maps')
    await first
      .getByRole('link', { name: /party machine/ })
      .first()
      .click()
    await first.getByRole('button', { name: 'Begin the map' }).click()
    await expect(first).toHaveURL(/\/maps\/[^/]+$/)
    await first.getByRole('textbox', { name: 'Judgement', exact: true }).fill('Mostly luck.')
    await first.getByRole('textbox', { name: 'Judgement', exact: true }).press('Enter')
    await expect(first.getByLabel('Saved', { exact: true })).toBeVisible()

    await page.goto('/classes')
    await page
      .getByRole('link', { name: /12B seats/ })
      .first()
      .click()
    // The browser itself says on the console that what it asks for is gone.
    mayFail(/status of (410|401)/)
    await page.getByRole('button', { name: 'Delete this class' }).click()
    await page.getByLabel('Type 12B seats to go on.').fill('12B seats')
    await page.getByRole('button', { name: 'Delete this class' }).click()
    await expect(page).toHaveURL(/\/classes$/)
    await expect(first.getByText(/This class was deleted/)).toBeVisible()
    await first.reload()
    await expect(first.getByRole('heading', { name: 'This class was deleted' })).toBeVisible()
    await first.goto('/resume')
    await first.getByLabel('Resume code').fill(card)
    await first.getByRole('button', { name: 'Open my maps' }).click()
    await expect(first.getByText('The class of this card was deleted, with everything made for it.')).toBeVisible()
    const kept = await page.evaluate(async () => {
      const open = indexedDB.open('howfar-names')
      await new Promise((resolve) => {
        open.onsuccess = resolve
      })
      const all = open.result.transaction('names').objectStore('names').getAll()
      await new Promise((resolve) => {
        all.onsuccess = resolve
      })
      return JSON.stringify(all.result)
    })
    for (const name of NAMES) expect(kept).not.toContain(name)
  })
})
