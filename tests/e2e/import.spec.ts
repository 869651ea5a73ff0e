import type { Page } from '@playwright/test'
import { apkgOf } from '@/tests/builders/apkg-file'
import { docxOf, zipOf } from '@/tests/builders/packed-files'
import { axe, expect, test } from './test'

const QUIZLET = 'Corn Laws - kept bread dear;League - founded in 1838;Peel - split his party;Wool - sold abroad'
const WORD = docxOf([
  { text: 'Free trade', style: 'berschrift1' },
  { text: 'Cotton', style: 'berschrift2' },
  { text: 'Mills in Lancashire', level: 0 },
  { text: '1,700 of them', level: 1 },
])

const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})
const choose = (page: Page, files: ReturnType<typeof file>[]) =>
  page.getByLabel('Choose files').first().setInputFiles(files)
const deckName = (page: Page) => page.getByRole('textbox', { name: 'Name of the deck' })
const counted = (page: Page, words: string) => expect(page.getByText(words)).toBeVisible()

test('cards in files of any kind become one deck, and what is left behind is said before it is made', async ({
  page,
}) => {
  await page.goto('/decks/new')

  await test.step('a text says what it was taken for, and can be read as something else', async () => {
    await choose(page, [file('Corn.txt', QUIZLET)])
    await expect(page.getByText('Looks like Quizlet: 4 cards')).toBeVisible()
    await expect(deckName(page)).toHaveValue('Corn')
    await page.getByLabel('Between front and back').selectOption(' = ')
    await expect(page.getByRole('alert').filter({ hasText: 'Corn.txt: no line has a term' })).toBeVisible()
    await page.getByLabel('What Corn.txt is').selectOption('Notes with headings')
    await expect(page.getByText('Read as notes with headings: 1 card')).toBeVisible()
    await page.getByLabel('What Corn.txt is').selectOption('Any kind')
    await counted(page, '4 cards, 4 claims.')
  })

  await test.step('more files are added, each by itself, and one can be left out', async () => {
    const apkg = await apkgOf([{ fields: ['Why <b>steam</b>?', 'Coal<img src="a.png">'] }], 'new')
    await choose(page, [file('Mills.docx', WORD), file('Steam.apkg', apkg), file('bad.docx', zipOf({ '../x': 'x' }))])
    const files = page.getByRole('list', { name: 'Files' }).getByRole('listitem')
    await expect(files.nth(0)).toContainText('Looks like Word: 1 card')
    await expect(files.nth(1)).toContainText('Looks like Anki, as a package: 1 card')
    await expect(files.nth(2)).toContainText('“../x” in it would lead out of the file')
    await counted(page, '6 cards, 7 claims.')
    await expect(page.getByText('Left behind: 1 picture')).toBeVisible()
    await page.getByRole('button', { name: 'Leave out bad.docx' }).click()
    await expect(files).toHaveCount(2)
    expect(await axe(page)).toEqual([])
  })

  await test.step('the deck is named and made', async () => {
    await deckName(page).fill('Free trade')
    await page.getByRole('button', { name: 'Make the deck' }).click()
    await expect(page.getByText('From “Free trade”.')).toBeVisible()
  })
})

test('more cards than a deck holds come in part by part', async ({ page }) => {
  await page.goto('/decks/new')
  const rows = Array.from({ length: 1_200 }, (_, i) => `Question ${i}?,Answer ${i}`).join('\n')
  await choose(page, [file('many.csv', `Question,Answer\n${rows}`)])
  await counted(page, 'There are 1200 claims, more than one deck holds.')
  await counted(page, 'Left behind: 700 claims of other parts')
  await page.getByLabel('Which part').selectOption('Part 3: cards 1001 to 1200, 200 claims')
  await counted(page, '200 cards, 200 claims.')
})

test('lines that were not used become claims if they are ticked', async ({ page }) => {
  await page.goto('/decks/new')
  await page.getByRole('textbox', { name: 'Flashcards' }).fill('Steam\nWatt\n- A condenser\n\nTo do\n\nSee Miss Ash\n')
  await counted(page, '2 lines were not used')
  await page.getByRole('checkbox', { name: 'To do' }).uncheck()
  await page.getByRole('button', { name: 'Make this a claim' }).click()
  await counted(page, '2 cards, 2 claims.')
  await page.getByRole('button', { name: 'Leave out again' }).click()
  await counted(page, '1 card, 1 claim.')
})

test('a map of another program is shown and opened', async ({ page }) => {
  await page.goto('/decks/new')
  const discussion =
    'Discussion Title: Roads\n\n1. Roads made Rome.\n1.1. Pro: Legions marched on them.\n1.1.1. Pro: Forty miles a day.\n1.2. Con: Sea was cheaper.\n'
  await choose(page, [file('roads.txt', discussion)])
  await counted(page, 'Looks like a discussion of Kialo: 1 claim')
  await counted(page, 'A map called “Roads”: 2 paragraphs, 1 claim.')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Open the map' }).click()
  await expect(page.getByText('Forty miles a day.').first()).toBeVisible()
  await expect(page).toHaveURL(/\/maps\/[\w-]+/)
})

test('what was pasted is there again after a reload, until it is a deck or the box is emptied', async ({ page }) => {
  const box = page.getByRole('textbox', { name: 'Flashcards' })
  const fromBefore = page.getByText('This is what you had here before.')
  await page.goto('/decks/new')
  await box.fill('Meiji Japan\nArmy\n- Men of twenty were called up\n')
  await deckName(page).fill('Japan in 1873')

  await test.step('a reload at once loses nothing', async () => {
    await page.reload()
    await expect(box).toHaveValue(/Men of twenty/)
    await expect(deckName(page)).toHaveValue('Japan in 1873')
    await expect(fromBefore).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('an emptied box stays empty', async () => {
    await page.getByRole('button', { name: 'Empty the box' }).click()
    await expect(box).toHaveValue('')
    await page.reload()
    await expect(page.getByText('Your deck will be here')).toBeVisible()
    await expect(fromBefore).toBeHidden()
  })

  await test.step('once it is a deck it is gone from here', async () => {
    await box.fill('Meiji Japan\nArmy\n- Men of twenty were called up\n')
    await page.getByRole('button', { name: 'Make the deck' }).click()
    await expect(page.getByText('From “Meiji Japan”.')).toBeVisible()
    await page.goto('/decks/new')
    await expect(page.getByText('Your deck will be here')).toBeVisible()
    await expect(box).toHaveValue('')
  })
})

test('an empty file alone, and one that is not what was chosen, are answered', async ({ page }) => {
  await page.goto('/decks/new')
  await choose(page, [file('nothing.csv', '')])
  await expect(page.getByText('nothing.csv is empty: there is not one letter in it.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave out nothing.csv' }).click()
  await choose(page, [file('notes.txt', 'Cells\n- They are alive\n')])
  await page.getByLabel('What notes.txt is').selectOption('Word')
  const told = page.getByRole('alert').filter({ hasText: 'this is plain text, not “Word”' })
  await expect(told).toContainText('Choose “Notes with headings” instead, or any kind.')
})

test('a long name of a deck stays within a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/decks/new')
  await choose(page, [
    file('The causes of the revolution of 1789 in France.csv', 'Front,Back\nTithe,A tenth\n'),
    file('Bread.csv', 'Front,Back\nBread,It was dear\n'),
  ])
  await expect(deckName(page)).toHaveValue('The causes of the revolution of 1789 in France and Bread')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBe(0)
  const ends = await page.locator('label', { has: deckName(page) }).evaluate((label) => ({
    pencil: label.lastElementChild?.getBoundingClientRect().right ?? 0,
    room: label.parentElement?.getBoundingClientRect().right ?? 0,
  }))
  expect(ends.pencil).toBeLessThanOrEqual(ends.room)
})

test('headings that are too many for factors are named, and a press makes them factors', async ({ page }) => {
  await page.goto('/decks/new')
  const organs = Array.from({ length: 23 }, (_, i) => `Organ ${String.fromCharCode(97 + i)}\n- It has a wall.\n`)
  await page.getByRole('textbox', { name: 'Flashcards' }).fill(`Organs\n${organs.join('')}`)
  await counted(page, '20 factors were made, as many as are a help. 3 more could be: Organ u, Organ v and Organ w.')
  await page.getByRole('button', { name: 'Make them factors too' }).click()
  await expect(page.getByText('as many as are a help')).toBeHidden()
  await expect(page.getByText('have no factor yet')).toBeHidden()
})
