import type { Locator, Page } from '@playwright/test'
import { enterAsTeacher } from './enter-as-teacher'
import { expect, test } from './test'

const SAMPLE = '/maps/new?sample=stalin-machine'
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })
const view = (page: Page, name: string) => views(page).getByRole('button', { name, exact: true })
const outline = (page: Page) => page.getByRole('tree', { name: 'Essay plan' })

/** How much wider the page is than its window, and the share of the window that stays put when the page is scrolled. */
const room = (page: Page) =>
  page.evaluate(() => {
    const stays = [...document.querySelectorAll<HTMLElement>('body *')].filter((at) => {
      const { position } = getComputedStyle(at)
      return (position === 'fixed' || position === 'sticky') && at.offsetWidth > window.innerWidth / 2
    })
    return {
      over: document.documentElement.scrollWidth - window.innerWidth,
      stays: stays.reduce((sum, at) => sum + at.offsetHeight, 0) / window.innerHeight,
    }
  })

async function expectToFit(page: Page, what: string): Promise<void> {
  const { over, stays } = await room(page)
  expect(over, `${what}: sideways`).toBeLessThanOrEqual(0)
  expect(stays, `${what}: stays put`).toBeLessThan(0.25)
}

for (const [zoom, width, height] of [
  ['400 %', 320, 256],
  ['200 % on a laptop', 683, 384],
] as const)
  test(`at ${zoom} a map is one page that scrolls, the outline first, and all of it is in reach`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(SAMPLE)
    const question = page.getByRole('button', { name: /Stalin became leader/ })
    await expect(outline(page)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 })
    await outline(page).getByRole('treeitem').nth(6).scrollIntoViewIfNeeded()
    await expect(question).not.toBeInViewport()
    for (const name of ['Outline', 'Map', 'Weigh', 'Plan', 'Tray']) {
      await view(page, name).click()
      await expectToFit(page, name)
    }
    await view(page, 'Look again').click()
    await expect(page.getByRole('complementary', { name: 'Look again' }).getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('main')).toBeHidden()
    await view(page, 'Map').click()
    const lane = page.locator('.page [data-paragraph]').first()
    await lane.scrollIntoViewIfNeeded()
    await expect(lane).toBeInViewport()
  })

test('at 400 % no page is wider than its window or held in its place', async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await enterAsTeacher(page, server)
  for (const at of [
    '/',
    '/maps',
    '/maps/new?deck=stalin',
    '/join',
    '/decks/new',
    '/help/checks',
    '/account',
    '/classes',
  ]) {
    await page.goto(at)
    await expect(page.locator('h1').first()).toBeVisible()
    await expectToFit(page, at)
  }
})

/** The lines of an element: those round it, and the one under its words. */
const lines = (at: Locator) =>
  at.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor, textDecorationLine } = getComputedStyle(element)
    return { width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), outlineColor, textDecorationLine }
  })

/** What has the focus, step by step, where no ring is drawn round it. */
async function withoutRing(page: Page, steps: number): Promise<string[]> {
  const bare: string[] = []
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      const beside = at.matches('input') ? [at, at.nextElementSibling, at.parentElement] : [at]
      const ringed = beside.some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      })
      return ringed ? null : at.outerHTML.slice(0, 120)
    })
    if (seen !== null) bare.push(seen)
  }
  return bare
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colours, ${colorScheme}: edges, factors, what is chosen and every focus ring are drawn`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(SAMPLE)
    const [first, second] = [page.locator('.page [data-claim]').first(), page.locator('.page [data-claim]').nth(1)]
    // A press before the page is awake chooses nothing.
    await expect(async () => {
      await first.click()
      expect((await lines(first)).width).toBe(3)
    }).toPass()
    const [chosen, other] = [await lines(first), await lines(second)]
    expect(other.width).toBe(1)
    expect(chosen.outlineColor).not.toBe(other.outlineColor)
    const edge = await second.evaluate((at) => [
      getComputedStyle(at, '::before').backgroundColor,
      getComputedStyle(at).backgroundColor,
    ])
    expect(edge[0]).not.toBe(edge[1])
    expect((await lines(page.locator('h1 mark'))).textDecorationLine).toBe('underline')
    const [here, elsewhere] = [views(page).getByText('Map'), views(page).getByText('Outline')]
    expect((await lines(here)).width).toBeGreaterThan((await lines(elsewhere)).width)
    await page.keyboard.press('Escape')
    expect(await withoutRing(page, 60)).toEqual([])
  })

test('where more contrast is asked for, lines are black or white and what is chosen has one more', async ({ page }) => {
  for (const [colorScheme, line] of [
    ['light', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme })
    await page.goto(SAMPLE)
    const card = page.locator('.page [data-claim]').nth(1)
    await expect(card).toHaveCSS('box-shadow', new RegExp(line.replaceAll(/[()]/g, '\\$&')))
    expect((await lines(views(page).getByText('Map'))).width).toBe(2)
    expect(await withoutRing(page, 30)).toEqual([])
  }
})

/** What a student does, and what is gone or put away by it. */
const ON_THE_MAP: [string, (page: Page) => Promise<void>][] = [
  ['a point is written', (page) => write(page.getByRole('textbox', { name: /^Point of paragraph 1/ }), 'Enter')],
  [
    'a point is left as it was',
    (page) => write(page.getByRole('textbox', { name: /^Point of paragraph 1/ }), 'Escape'),
  ],
  [
    'a link back is written',
    (page) => write(page.getByRole('textbox', { name: /^Link back of paragraph 1/ }), 'Enter'),
  ],
  [
    'the answer is written',
    (page) => write(page.getByRole('textbox', { name: 'Your answer to the question' }), 'Enter'),
  ],
  [
    'the judgement is written, and Escape leaves what Enter kept',
    async (page) => {
      const judgement = page.getByRole('textbox', { name: 'Judgement', exact: true })
      await write(judgement, 'Enter')
      await judgement.press('Escape')
      await expect(judgement).toHaveValue('In other words.')
    },
  ],
  ['the line is left', (page) => write(page.getByRole('textbox', { name: 'Line of argument' }), 'Escape')],
  [
    'a finding is set aside',
    async (page) => {
      await page.getByRole('button', { name: 'Not this one' }).first().click()
      await page.getByLabel('Why not? Your teacher sees this.').fill('It is clear.')
      await page.keyboard.press('Enter')
      await expect(page.getByText('1 put aside')).toBeVisible()
    },
  ],
  [
    'a card is deleted by key',
    async (page) => {
      await page.locator('.page [data-claim]').nth(3).focus()
      await page.keyboard.press('Shift+Delete')
    },
  ],
  [
    'undo is pressed to the end',
    async (page) => {
      const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
      await undo.focus()
      for (let left = 20; left > 0 && (await undo.isEnabled()); left--) await undo.press('Enter')
      await expect(undo).toBeDisabled()
    },
  ],
  [
    'what is asked is answered by Escape',
    async (page) => {
      await page.getByTitle('Edit the question').focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    },
  ],
  [
    'a row is written in the outline',
    async (page) => {
      await views(page).getByText('Outline').click()
      await outline(page).getByRole('treeitem').nth(1).focus()
      await page.keyboard.press('Enter')
      await page.locator('textarea:focus').press('Enter')
    },
  ],
]

const ON_THE_LIST: typeof ON_THE_MAP = [
  [
    'a map is renamed',
    async (page) => {
      await choose(page, 'Rename')
      await page.getByLabel('Name of the map').fill('Leaders, again')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: 'What was done' }).getByText('Renamed.')).toBeVisible()
    },
  ],
  [
    'a name is left as it was',
    async (page) => {
      await choose(page, 'Rename')
      await page.getByLabel('Name of the map').press('Escape')
      await expect(page.getByLabel('Name of the map')).toHaveCount(0)
    },
  ],
  [
    'a map goes to the bin',
    async (page) => {
      await choose(page, 'Move to the bin')
      await expect(page.getByText('In the bin: 1')).toBeVisible()
    },
  ],
  [
    'it is taken out by its undo',
    async (page) => {
      await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter')
      await expect(page.getByText('In the bin: 1')).toHaveCount(0)
    },
  ],
  ['what was said is closed', (page) => page.getByRole('button', { name: 'Close' }).press('Enter')],
]

async function choose(page: Page, words: string): Promise<void> {
  await page
    .getByRole('button', { name: /^More for: / })
    .first()
    .press('Enter')
  await page.getByRole('menuitem', { name: words }).press('Enter')
}

async function write(at: Locator, end: string): Promise<void> {
  await at.fill('In other words.')
  await at.press(end)
}

async function expectFocusAfter(page: Page, actions: typeof ON_THE_MAP): Promise<void> {
  for (const [what, act] of actions)
    await test.step(what, async () => {
      await act(page)
      const focused = () => page.evaluate(() => document.activeElement !== document.body)
      await expect.poll(focused, what).toBe(true)
    })
}

test('what is written, closed, deleted or undone on a map leaves the focus on the page', async ({ page }) => {
  await page.goto(SAMPLE)
  await expectFocusAfter(page, ON_THE_MAP)
  await test.step('back on the map its cards are in the tab order', async () => {
    await views(page).getByText('Map').click()
    await expect(page.locator('.map [data-focus][tabindex="0"]')).toHaveCount(1)
  })
})

test('what is renamed, put in the bin and taken out leaves the focus on the page', async ({ page }) => {
  await page.goto(SAMPLE)
  await page.getByRole('spinbutton', { name: 'Weight of 1 Power base' }).fill('44')
  await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
  await page.goto('/maps')
  await expectFocusAfter(page, ON_THE_LIST)
})
