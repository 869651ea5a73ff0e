import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { rowsIn } from '../postgres/embedded-postgres'
import { enterAsTeacher } from './enter-as-teacher'
import { axe, expect, test } from './test'

/** Names that a teacher keeps in the browser, and the address that pupils' requests say they come from. */
const NAMES = ['Amelia Featherstonehaugh', 'Bartholomew Quinnell', 'Clementine Oyelaran']
const ADDRESS = '203.0.113.77'

const judgement = (page: Page) => page.getByRole('textbox', { name: 'Judgement', exact: true })
const saved = (page: Page) => expect(page.getByLabel('Saved', { exact: true })).toBeVisible()

async function judge(page: Page, words: string): Promise<void> {
  await judgement(page).fill(words)
  await judgement(page).press('Enter')
  await saved(page)
}

async function handIn(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Hand in/ })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Hand in/ })
    .click()
  await page.getByRole('dialog', { name: 'Handed in' }).getByRole('button', { name: 'Close' }).click()
}

test('one teacher and three pupils, from the class to the second hand-in', async ({ page, newContext, server }) => {
  let code = ''
  await test.step('the teacher makes a class and keeps the names in the browser', async () => {
    await enterAsTeacher(page, server)
    await page.goto('/classes')
    await page.getByLabel('Name of a new class').fill('12B History')
    await page.getByRole('button', { name: 'Make the class' }).click()
    await expect(page.getByRole('heading', { name: '12B History' })).toBeVisible()
    await page.getByRole('button', { name: 'Add pupils' }).click()
    await page.getByRole('button', { name: 'A list of names' }).click()
    await page.getByLabel(/Paste a list/).fill(NAMES.join('\n'))
    await page.getByRole('button', { name: /^Add 3/ }).click()
    await expect(page.getByText(NAMES[0]!)).toBeVisible()
    code = (
      await page
        .getByRole('region', { name: 'Join this class' })
        .getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
        .innerText()
    ).replace(/\s/g, '')
    expect(code).toMatch(/^[A-Z2-9]{8}$/)
    await expect(page.getByText('Pupils cannot open this link yet.')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  const pupils = await test.step('three pupils come in by its code, each under a bird and a number', async () => {
    const come = async () => {
      const context = await newContext()
      await context.setExtraHTTPHeaders({ 'x-forwarded-for': ADDRESS })
      const own = await context.newPage()
      await own.goto('/join')
      await own.getByLabel('Code of the class').fill('NOSUCH22')
      await own.keyboard.press('Enter')
      await expect(own.getByRole('button', { name: /^New here/ })).toHaveCount(0)
      await expect(own.getByRole('main')).toContainText(/code/)
      await own.goto(`/join/${code.toLowerCase()}`)
      await own.getByRole('button', { name: /^New here: take \w+ \d$/ }).click()
      await expect(own.getByRole('heading', { name: /^You are \w+ \d$/ })).toBeVisible()
      return own
    }
    return [await come(), await come(), await come()] as const
  })
  const [first, second, third] = pupils

  await test.step('the teacher sets a question', async () => {
    await page.reload()
    await page.getByRole('link', { name: /Set a question/ }).click()
    await page
      .getByLabel('Your own question, word for word')
      .fill('How far was Gandhi to blame for the partition of India?')
    await expect(page.getByLabel('The cause it names')).toHaveValue('gandhi')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Set it without a deck' }).click()
    await expect(page.getByRole('combobox', { name: 'Deck', exact: true })).toHaveValue('none')
    await expect(page.getByRole('combobox', { name: 'Deck', exact: true })).toBeFocused()
    await page.getByRole('combobox', { name: 'Deck', exact: true }).selectOption('stalin')
    await page.getByRole('radio', { name: /party machine/ }).check()
    await page.getByRole('button', { name: /^Set for 3 pupils/ }).click()
    await expect(page).toHaveURL(/\/(classes|assignments)\/[^/]+$/)
  })

  await test.step('two pupils judge and hand in, the third begins; a pupil sees nothing of the wall', async () => {
    for (const pupil of pupils) {
      await pupil.goto('/maps')
      await pupil
        .getByRole('link', { name: /party machine/ })
        .first()
        .click()
      await pupil
        .getByRole('main')
        .getByRole('button', { name: /Begin|Open|Start/ })
        .click()
      await expect(pupil).toHaveURL(/\/maps\/[^/]+$/)
    }
    for (const pupil of [first, second]) {
      await pupil.getByRole('slider', { name: 'How far do you agree?' }).press('End')
    }
    await judge(first, 'To some extent: the machine mattered.')
    await judge(second, 'Mostly luck.')
    await handIn(first)
    await handIn(second)
    await expect(first.getByText(/Handed in/).first()).toBeVisible()
  })

  let wall = ''
  await test.step('the wall shows who has handed in, and both maps get one comment that one undo takes back', async () => {
    await page.goto('/classes')
    await page
      .getByRole('link', { name: /12B History/ })
      .first()
      .click()
    await page.locator('a[href^="/assignments/"]').first().click()
    wall = page.url().split('?')[0]!
    await expect(page.getByText(/2 of 3/)).toBeVisible()
    await expect(page.getByText(NAMES[0]!)).toBeVisible()
    // The button is drawn by the page once it is awake, and so hears the key.
    await expect(page.getByRole('button', { name: 'Hide names' })).toBeVisible()
    await page.keyboard.press('z')
    await expect(page.getByText(NAMES[0]!)).toHaveCount(0)
    await page.getByRole('button', { name: 'Show names' }).click()
    await expect(page.getByText(NAMES[0]!)).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: /2 chosen/ })).toBeVisible()
    await page.keyboard.press('c')
    const slip = page.getByRole('complementary', { name: /Comment once/ })
    await expect(slip.getByRole('checkbox', { checked: true })).toHaveCount(2)
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/Pinned in 2 maps/)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/Taken back from 2 maps/)).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Letter keys off' }).click()
    await page.keyboard.press('v')
    await expect(page.getByRole('table')).toHaveCount(0)
    await page.getByRole('button', { name: 'Letter keys on' }).click()
    await page.keyboard.press('v')
    await expect(page).toHaveURL(/view=table/)
    await expect(page.getByRole('table').first()).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('the review comments and returns without the mouse', async () => {
    const name = (await first.goto('/account').then(() => first.getByRole('heading', { level: 1 }).innerText())).trim()
    await page.goto(wall)
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    const composer = page.getByRole('region', { name: 'Comment' }).getByRole('textbox')
    await expect(async () => {
      await page.keyboard.press('7')
      await expect(composer).toBeFocused({ timeout: 5_000 })
    }).toPass()
    await composer.fill('Important by what test?')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Important by what test?').first()).toBeVisible()
    expect(await axe(page)).toEqual([])
    await first.goto('/maps')
    await first
      .getByRole('link', { name: /party machine/ })
      .first()
      .click()
    await expect(first.getByText('Important by what test?')).toHaveCount(0)
    await page.keyboard.press('r')
    await expect(page.getByText(/Returned/).first()).toBeVisible()
  })

  await test.step('the pupil reads it, changes the judgement, and hands in again', async () => {
    await first.goto('/maps')
    await first
      .getByRole('link', { name: /party machine/ })
      .first()
      .click()
    await first
      .getByRole('main')
      .getByRole('button', { name: /Begin|Open|Start/ })
      .click()
    for (const pupil of [first, second]) {
      await pupil.getByRole('slider', { name: 'How far do you agree?' }).press('End')
    }
    await judge(first, 'To some extent, because without the posts he would have had no votes.')
    await first.goto(`${first.url().split('#')[0]}/returned`)
    await expect(first.getByText('Important by what test?').first()).toBeVisible()
    await expect(first.getByText('Criteria for the judgement').first()).toBeVisible()
    await expect(first.getByText(/Changed since/).first()).toBeVisible()
    expect(await axe(first)).toEqual([])
    await first.getByRole('button', { name: 'Yes', exact: true }).first().click()
    await first.getByRole('button', { name: 'Hand in again' }).click()
    await expect(first.getByText('You have handed it in again.')).toBeVisible()
  })

  await test.step('the teacher sees what differs, and how the plan grew', async () => {
    await page.reload()
    await expect(page.getByText(/Changed since/).first()).toBeVisible()
    await expect(page.getByText(/without the posts/).first()).toBeVisible()
    await page.keyboard.press('d')
    await page.goto(page.url().replace('/review/', '/replay/'))
    await expect(page.getByText(/Handed in again/).first()).toBeVisible()
  })

  await test.step('no name, and no address of a pupil, is on the server', async () => {
    await third.close()
    const bytes = readdirSync(server.dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    if (server.databaseUrl) bytes.push(await rowsIn(server.databaseUrl))
    const kept = `${bytes.join('\n')}\n${server.output}`
    expect(kept).toContain('without the posts')
    for (const word of [...NAMES.flatMap((n) => n.split(' ')), ADDRESS]) expect(kept.includes(word), word).toBe(false)
  })
})
