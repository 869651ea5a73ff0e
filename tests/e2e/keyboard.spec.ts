import type { Locator } from '@playwright/test'
import { draws } from '../builders/draws'
import { pdfPages } from './pdf-text'
import { tabTo } from './tab-to'
import { expect, test } from './test'

/** Twelve claims by words that only they have, and whether they hang under their paragraph's claim. */
const TWELVE: [words: string, paragraph: number, under: boolean][] = [
  ['joined the Bolsheviks only', 1, false],
  ['his office placed the local', 1, true],
  ['Through the Lenin Enrolment', 1, true],
  ['Trotsky thought himself', 2, false],
  ['appealed to members', 3, false],
  ['Fevers kept Trotsky', 4, false],
  ['last letters', 4, false],
  ['stayed away from Lenin', 2, true],
  ['made little effort to win', 2, true],
  ['turn from NEP', 3, true],
  ['put his opponents out', 3, true],
  ['Sverdlov', 4, false],
]
const PLACES = TWELVE.slice(0, draws(7, 12))

const focused = (at: Locator) => at.evaluate((element) => element === document.activeElement).catch(() => false)

test('the keyboard alone plans an essay', async ({ page }) => {
  const tray = page.getByRole('complementary', { name: 'Tray' })
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'Try it with a real question' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Which factors will you argue about?' })).toBeVisible()

  await tabTo(page, page.locator('.empty-map').getByRole('button', { name: 'Power base' }))
  await page.keyboard.press('Enter')
  for (const factor of ['Personality', 'Policy', 'Circumstance']) {
    await tabTo(page, page.getByRole('button', { name: 'Paragraph', exact: true }))
    await page.keyboard.press('Enter')
    const item = page.getByRole('menuitem', { name: factor })
    await expect(item).toBeVisible()
    await tabTo(page, item, 'ArrowDown')
    await page.keyboard.press('Enter')
  }

  const search = page
    .getByRole('searchbox', { name: 'Search claims' })
    .or(page.getByRole('textbox', { name: 'Search claims' }))
  for (const [words, paragraph, under] of PLACES) {
    await tabTo(page, search, 'Shift+Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(words)
    await tabTo(page, tray.getByRole('button', { name: words }))
    await page.keyboard.press('m')
    await page.keyboard.press(String(paragraph))
    if (under) {
      await expect(page.getByRole('heading', { name: 'Under which claim?' })).toBeVisible()
      await page.keyboard.press('1')
    } else if (await page.getByRole('heading', { name: 'Under which claim?' }).isVisible()) {
      await page.keyboard.press('1')
    }
    await expect(page.locator('.page [data-claim]').filter({ hasText: words })).toBeVisible()
  }

  const card = page.locator('.page [data-claim]').filter({ hasText: 'Trotsky thought himself' })
  await tabTo(page, page.locator('.page [data-claim]:focus'), 'Tab')
  const up = Array.from({ length: 6 }, () => 'ArrowUp')
  const walk = [...up, 'ArrowLeft', 'ArrowLeft', ...up, 'ArrowRight', 'ArrowRight']
  for (let presses = 0; presses < 40 && !(await focused(card)); presses++)
    await page.keyboard.press(walk[presses % walk.length]!)
  await page.keyboard.press('l')
  await tabTo(page, page.getByLabel('Search', { exact: true }))
  await page.keyboard.type('joined the Bolsheviks')
  await tabTo(page, page.getByLabel('Verb'))
  await page.keyboard.type('fed')
  await page.keyboard.press('Enter')

  for (const [name, weight] of [
    ['1 Power base', '40'],
    ['2 Personality', '20'],
    ['3 Policy', '25'],
    ['4 Circumstance', '15'],
  ] as const) {
    await tabTo(page, page.getByRole('spinbutton', { name: `Weight of ${name}` }))
    await page.keyboard.type(weight)
  }
  await tabTo(page, page.getByRole('slider', { name: 'How far do you agree?' }), 'Shift+Tab')
  await page.keyboard.press('End')
  await tabTo(page, page.getByRole('region', { name: 'Judgement' }).getByRole('textbox', { name: 'Judgement' }))
  await page.keyboard.type('Entirely: the machine made the votes.')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()

  await page.reload()
  for (const [words] of PLACES)
    await expect(page.locator('.page [data-claim]').filter({ hasText: words })).toBeVisible()
  const api = page.url().replace('/maps/', '/api/maps/')
  const { map } = await (await page.request.get(api, { maxRetries: 3 })).json()
  expect(map.relations.length).toBeGreaterThanOrEqual(PLACES.length)
  expect(map.claims.filter((c: { paragraph: string | null }) => c.paragraph !== null)).toHaveLength(PLACES.length)
  const pages = await pdfPages(await (await page.request.get(`${api}/plan.pdf`, { maxRetries: 3 })).body())
  expect(pages[0]).toContain('Entirely: the machine made the votes.')
})
