import type { Page } from '@playwright/test'
import type { Addresses, Who } from './world'

/** One picture: whose browser, where, and what is done there before it is taken. */
export type State = {
  name: string
  who: Who
  at: (at: Addresses) => string
  act?: (page: Page) => Promise<void>
  /** The narrowest window that has it. */
  from?: number
}

const SAMPLE = '/maps/new?sample=stalin-machine'

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true }).first().click()

/** Presses until what the press brings is there: a page that is not awake yet hears nothing. */
async function until(page: Page, seen: string, press: () => Promise<unknown>): Promise<void> {
  const there = page.locator(seen).filter({ visible: true }).first()
  for (let tries = 0; tries < 40; tries++) {
    await press()
    if (
      await there.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      )
    )
      return
  }
  throw new Error(`${seen} did not come`)
}

const onSample = (name: string, act: (page: Page) => Promise<void>): State => ({
  name,
  who: 'visitor',
  at: () => SAMPLE,
  act,
})

const inOutline = async (page: Page) => {
  await until(page, '[role="tree"]', () => view(page, 'Outline'))
}

/** A dialog that a key asks for on a node of the sample, in the outline, which is there at every width. */
const asked = (name: string, key: string, focus: string): State =>
  onSample(`dialog-${name}`, async (page) => {
    await inOutline(page)
    await until(page, 'dialog[open]', async () => {
      await page.locator(focus).first().focus()
      await page.keyboard.press(key)
    })
  })

const CLAIM = '.outline [data-claim][role="treeitem"], .outline [data-claim]'
const LANE = '.outline [data-focus="p2"]'

const activity = (name: string): State =>
  onSample(`weigh-${name.toLowerCase().replaceAll(' ', '-')}`, async (page) => {
    await until(page, '[data-weigh-bar]', () => view(page, 'Weigh'))
    await page.getByRole('button', { name, exact: true }).first().click()
  })

const asking = (role: 'button' | 'menuitem', name: string | RegExp, seen: string) => (page: Page) =>
  until(page, seen, () => page.getByRole(role, { name }).filter({ visible: true }).first().click({ timeout: 2_000 }))

const PAGES_OF_ANYBODY: State[] = (
  [
    ['start', '/'],
    ['maps-empty', '/maps'],
    ['import-empty', '/decks/new'],
    ['choose-deck', '/maps/new'],
    ['choose-question', '/maps/new?deck=stalin'],
    ['resume', '/resume'],
    ['sign-in', '/sign-in'],
    ['account-none', '/account'],
    ['join', '/join'],
    ['help-checks', '/help/checks'],
    ['help-check', '/help/checks/claim-without-evidence'],
    ['help-weighing', '/help/weighing'],
    ['help-words', '/help/words'],
    ['source', '/source'],
    ['not-there', '/maps/nothing-here'],
    ['setup-used', '/setup/nothing'],
    ['invited-ended', '/invited/nothing'],
    ['map-empty', '/maps/new?deck=stalin&question=EQ1'],
  ] as const
).map(([name, at]) => ({ name, who: 'visitor', at: () => at }))

const CARDS = `Why did the harvest fail?
- Frost killed the seed in April 1921
- The state took grain by force
- Because nobody was paid, nobody sowed

How did the towns answer?
- Bread was rationed from March
- Strikes in three cities`

const ROOMS: State[] = [
  { name: 'import', who: 'visitor', at: () => '/decks/new', act: (page) => fillCards(page) },
  { name: 'join-seats', who: 'visitor', at: (at) => `/join/${at.joinCode}` },
  {
    name: 'join-taken',
    who: 'visitor',
    at: (at) => `/join/${at.joinCode}`,
    act: (page) => until(page, 'dialog[open]', () => page.locator('li button').first().click({ timeout: 2_000 })),
  },
  {
    name: 'join-free',
    who: 'visitor',
    at: (at) => `/join/${at.joinCode}`,
    act: (page) => until(page, 'dialog[open]', () => page.locator('li button').nth(2).click({ timeout: 2_000 })),
  },
  onSample('map', (page) => view(page, 'Map')),
  onSample('map-card-chosen', async (page) => {
    await view(page, 'Map')
    await until(page, '[aria-current="true"]', () =>
      page.locator('.page [data-claim]').first().click({ timeout: 2_000 }),
    )
  }),
  onSample('outline', inOutline),
  onSample('outline-row', async (page) => {
    await inOutline(page)
    await page.locator(CLAIM).first().click()
  }),
  onSample('plan', (page) => until(page, 'article', () => view(page, 'Plan'))),
  onSample('look-again', async (page) => {
    const button = page.getByRole('button', { name: /^Look again/ }).filter({ visible: true })
    if ((await button.count()) > 0) await button.first().click()
  }),
  activity('Diamond nine'),
  activity('Washing line'),
  activity('Scales'),
  activity('Card sort'),
  activity('Causal web'),
  activity('Tests'),
  onSample('toast-undo', async (page) => {
    await inOutline(page)
    await until(page, '.toast', async () => {
      await page.locator(CLAIM).nth(1).focus()
      await page.keyboard.press('Delete')
    })
  }),
  onSample('menu-card', async (page) => {
    await inOutline(page)
    await until(page, '[role="menu"]', async () => {
      await page.locator(CLAIM).first().focus()
      await page.keyboard.press('o')
    })
  }),
  onSample('holding', async (page) => {
    await inOutline(page)
    await until(page, '[data-hold-bar]', async () => {
      await page.locator(CLAIM).nth(1).focus()
      await page.keyboard.press('p')
    })
  }),
]

const DIALOGS: State[] = [
  asked('move', 'm', CLAIM),
  asked('link', 'l', CLAIM),
  asked('weigh', 'w', LANE),
  asked('source', 's', CLAIM),
  asked('so-what', 'q', CLAIM),
  asked('fill', 't', LANE),
  asked('keys', '?', CLAIM),
  onSample('dialog-question', (page) =>
    until(page, 'dialog[open]', () => page.getByTitle('Edit the question').first().click({ timeout: 2_000 })),
  ),
  onSample('dialog-clock', asking('button', 'Plan against the clock', 'dialog[open]')),
  {
    name: 'dialog-versions',
    who: 'guest',
    at: (at) => at.map,
    from: 820,
    act: asking('button', /^Versions/, 'dialog[open]'),
  },
]

const OF_A_GUEST: State[] = [
  { name: 'maps', who: 'guest', at: () => '/maps' },
  { name: 'maps-menu', who: 'guest', at: () => '/maps', act: asking('button', /^More for: /, '[role="menu"]') },
  { name: 'account', who: 'guest', at: () => '/account' },
  { name: 'own-map', who: 'guest', at: (at) => at.map },
]

const OF_A_PUPIL: State[] = [
  { name: 'pupil-maps', who: 'pupil', at: () => '/maps' },
  { name: 'pupil-work', who: 'pupil', at: (at) => at.work },
  { name: 'pupil-returned', who: 'pupil', at: (at) => at.returned },
  { name: 'pupil-map', who: 'pupil', at: (at) => at.returned.replace('/returned', '') },
  {
    name: 'dialog-hand-in',
    who: 'pupil',
    at: (at) => at.returned.replace('/returned', ''),
    act: asking('button', /^Hand(ed)? in/, 'dialog[open]'),
  },
]

const OF_A_TEACHER: State[] = [
  { name: 'classes', who: 'teacher', at: () => '/classes' },
  { name: 'class', who: 'teacher', at: (at) => at.class },
  { name: 'class-demo', who: 'teacher', at: (at) => at.demoClass },
  {
    name: 'class-menu',
    who: 'teacher',
    at: (at) => at.class,
    act: asking('button', /^More for /, '[role="menu"]'),
  },
  {
    name: 'class-print-all',
    who: 'teacher',
    at: (at) => at.class,
    act: asking('button', /^Print all/, 'dialog[open], main article'),
  },
  { name: 'class-screen', who: 'teacher', at: (at) => `${at.class}/screen` },
  { name: 'class-set', who: 'teacher', at: (at) => `${at.class}/set` },
  { name: 'wall', who: 'teacher', at: (at) => at.demo },
  {
    name: 'wall-chosen',
    who: 'teacher',
    at: (at) => at.demo,
    act: (page) =>
      until(page, '.once-slip, [aria-label^="Comment once"]', async () => {
        await page.keyboard.press('1')
        await page.keyboard.press('c')
      }),
  },
  { name: 'table', who: 'teacher', at: (at) => `${at.demo}?view=table` },
  { name: 'review', who: 'teacher', at: (at) => at.review },
  {
    name: 'review-bank',
    who: 'teacher',
    at: (at) => at.review,
    act: (page) => until(page, 'dialog[open]', () => page.keyboard.press('/')),
  },
  { name: 'sheet', who: 'teacher', at: (at) => `${at.demo}/sheet` },
  { name: 'replay', who: 'teacher', at: (at) => at.review.replace('/review/', '/replay/') },
  { name: 'teacher-account', who: 'teacher', at: () => '/account' },
]

export const STATES: readonly State[] = [
  ...PAGES_OF_ANYBODY,
  ...ROOMS,
  ...DIALOGS,
  ...OF_A_GUEST,
  ...OF_A_PUPIL,
  ...OF_A_TEACHER,
]

async function fillCards(page: Page): Promise<void> {
  await until(page, 'article, [class^="import-card"], [class^="import-claim"]', () =>
    page.locator('textarea').first().fill(CARDS),
  )
}
