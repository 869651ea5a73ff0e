import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { draws } from '../builders/draws'
import { axe, expect, test } from './test'

const PAGES = [
  ['start', '/'],
  ['my maps, empty', '/maps'],
  ['paste flashcards', '/decks/new'],
  ['choose a deck', '/maps/new'],
  ['choose a question', '/maps/new?deck=stalin'],
  ['the sample map', '/maps/new?sample=stalin-machine'],
  ['the sample map of another deck', '/maps/new?sample=henry-religion'],
  ['an empty map', '/maps/new?deck=stalin&question=EQ1'],
  ['resume', '/resume'],
  ['teachers', '/sign-in'],
  ['account', '/account'],
  ['what is looked at again', '/help/checks'],
  ['why one check is there', '/help/checks/claim-without-evidence'],
  ['how a map weighs', '/help/weighing'],
  ['words and times', '/help/words'],
  ['the source', '/source'],
  ['a used set-up link', '/setup/nothing'],
] as const

const THEMES = ['light', 'dark'] as const

for (const [i, [name, url]] of PAGES.entries()) {
  // Every other page in the other theme; in npm run test:all each page in both.
  const themes = THEMES.filter((_, j) => j === i % 2 || draws(1, 2) === 2)
  test(`axe finds nothing on ${name}, ${themes.join(' and ')}, and it is no wider than the screen`, async ({
    page,
  }) => {
    await page.goto(url)
    await expect(page.locator('h1').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Source code' }).filter({ visible: true })).toHaveCount(1)
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      expect(await axe(page), colorScheme).toEqual([])
    }
    for (const width of [1024, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('h1').first()).toBeVisible()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${width}`).toBeLessThanOrEqual(0)
    }
  })
}

test('only a browser that is too old is told so', async ({ page }) => {
  await page.goto('/')
  const told = page.getByText('This browser is too old for Howfar')
  await expect(told).toHaveCount(1)
  await expect(told).toBeHidden()
})

test('a page that is not there says so', async ({ page, mayFail }) => {
  mayFail(/404/)
  const response = await page.goto('/maps/nothing-here')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
})

test('the source that runs is there for anybody, and nothing but the source', async ({ request, server }) => {
  const answer = await request.get('/api/source')
  expect(answer.headers()['content-disposition']).toContain('howfar-')
  const file = path.join(server.dataDir, 'source.tar.gz')
  writeFileSync(file, await answer.body())
  const files = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n')
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'package.json', 'app/layout.tsx', 'tests/e2e/pages.spec.ts']),
  )
  expect(
    files.filter((name) => /^(\.git|\.data|\.next|node_modules|generated)\/|\.db$|(^|\/)secret$/.test(name)),
  ).toEqual([])
})

test('every page is served with a content policy that allows no inline script or style', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
})
