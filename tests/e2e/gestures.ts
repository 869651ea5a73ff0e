import type { Locator, Page } from '@playwright/test'
import fc from 'fast-check'
import { expect } from './test'

/** The two views that must be equals. */
export type ViewName = 'canvas' | 'outline'

/**
 * What a student does, in words that name the node and what is chosen, and say nothing of the view. `on` is the id of a
 * node of the start, or `text …` for a claim that was written on the way.
 */
export type Step =
  | { on: string; press: string }
  | { on: string; press: string; write: string }
  | { on: string; move: string }
  | { on: string; menu: readonly string[] }
  | { on: string; link: string; kind: string; verb: string }
  | { on: string; weigh: number }
  | { on: string; fill: number }
  | { on: string; carry: string }
  | { on: string; linkMenu: string }
  | { foot: string; choose?: string; write?: string }
  | { undo: true }

const CLAIMS = ['c1', 'c2', 'c3', 'c4', 'c5', 'loose', 'text Rain fell.', 'text Prices rose.']
const PARAGRAPHS = ['p1', 'p2', 'p3']
const WRITTEN = ['Rain fell.', 'Prices rose.']

const claim = fc.constantFrom(...CLAIMS)
const paragraph = fc.constantFrom(...PARAGRAPHS)
const either = fc.constantFrom(...CLAIMS, ...PARAGRAPHS)
const of = <T extends string>(...words: T[]) => fc.constantFrom(...words)

/** One step; scripts of them are as wise as a student in a hurry. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ on: claim, press: of('Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowRight', 'Alt+ArrowLeft') }),
  },
  { weight: 4, arbitrary: fc.record({ on: claim, press: of('e', 'c', 'd', 'u', 'Delete', 'Shift+Delete') }) },
  { weight: 2, arbitrary: fc.record({ on: paragraph, press: of('Alt+ArrowUp', 'Alt+ArrowDown', 'Shift+Delete') }) },
  { weight: 3, arbitrary: fc.record({ on: claim, press: of('n', 'v', 'y', 'Enter'), write: of(...WRITTEN) }) },
  { weight: 2, arbitrary: fc.record({ on: paragraph, press: of('n', 'b', 'Enter'), write: of(...WRITTEN) }) },
  {
    weight: 4,
    arbitrary: fc.record({ on: claim, move: of('1', '2', '3', 'New paragraph', 'Back to the tray', 'Loose') }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      on: either,
      link: of('frost', 'rain', 'seed', '1 Circumstance', 'Your answer'),
      kind: of('links', 'supports', 'opposes', 'qualifies'),
      verb: of('', 'caused', 'outweighs'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      on: claim,
      menu: fc.constantFrom(
        ['Role', 'Judgement'],
        ['Role', 'Evidence'],
        ['Factor', 'Policy'],
        ['Factor', 'No factor'],
        ['Mark as context'],
        ['Move by a step', 'Move up'],
        ['Move by a step', 'Detach'],
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      on: paragraph,
      menu: fc.constantFrom(
        ['Which way it points', 'Against it'],
        ['Which way it points', 'For it, but'],
        ['Factor', 'Circumstance'],
        ['Later'],
        ['Earlier'],
        ['Remove, cards to the tray'],
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ on: either, weigh: fc.integer({ min: 0, max: 100 }) }) },
  { weight: 1, arbitrary: fc.record({ on: paragraph, fill: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ on: claim, carry: paragraph }) },
  {
    weight: 2,
    arbitrary: fc.record({ on: either, linkMenu: of('Turn it round', 'Take the link off', 'Go to the other end') }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      { foot: 'Paragraph', choose: 'Policy' },
      { foot: 'Paragraph', choose: 'Not decided yet' },
      { foot: 'Tidy' },
      { foot: 'Loose card', write: 'Prices rose.' },
    ),
  },
  { weight: 2, arbitrary: fc.constant<Step>({ undo: true }) },
)

export const PAGE: Record<ViewName, string> = { canvas: '.map', outline: '.outline' }

/** Does a step by keys and menus, as the view offers it. Answers what came of it: done, or why it could not be. */
export async function perform(page: Page, view: ViewName, todo: Step): Promise<string> {
  const told = await act(page, view, todo)
  await expect(page.locator('dialog[open], [role="menu"]')).toHaveCount(0)
  // What was done draws, and puts the focus where it belongs, within two frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return told
}

async function act(page: Page, view: ViewName, todo: Step): Promise<string> {
  const inView = page.locator(PAGE[view])
  if ('undo' in todo) {
    await page.keyboard.press('Control+z')
    return 'done'
  }
  if ('foot' in todo) {
    await inView.getByRole('button', { name: todo.foot, exact: true }).click()
    if (todo.choose) await page.getByRole('menuitem', { name: todo.choose }).click()
    return todo.write ? write(page, todo.write) : 'done'
  }
  const node = await find(inView, todo.on)
  if (!node) return 'not on the map'
  await node.focus()
  return actOnFocused(page, inView, todo)
}

async function actOnFocused(page: Page, inView: Locator, todo: Extract<Step, { on: string }>): Promise<string> {
  if ('press' in todo) return press(page, todo)
  if ('menu' in todo) return choose(page, todo.menu)
  if ('linkMenu' in todo) return choose(page, [/^(to|from|answers|but:) /, todo.linkMenu])
  if ('carry' in todo) return carry(page, inView, todo.carry)
  if ('move' in todo) await move(page, todo.move)
  else if ('link' in todo) await link(page, todo)
  else if ('weigh' in todo) await weigh(page, todo.weigh)
  else await fill(page, todo.fill)
  return 'done'
}

async function press(page: Page, todo: { press: string; write?: string }): Promise<string> {
  await page.keyboard.press(todo.press)
  if (todo.write !== undefined) return write(page, todo.write)
  if (todo.press === 'd') await answerNote(page)
  return 'done'
}

async function weigh(page: Page, weight: number): Promise<void> {
  await page.keyboard.press('w')
  await page.getByLabel('Weight out of 100').fill(String(weight))
  await page.keyboard.press('Enter')
}

/** Where the claim has a note that is open, it is asked what was done about it. */
async function answerNote(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  if ((await page.getByRole('dialog', { name: 'What did you do about this note?' }).count()) > 0)
    await page.keyboard.press('2')
}

async function find(view: Locator, on: string): Promise<Locator | null> {
  const text = on.startsWith('text ') ? on.slice(5) : null
  if (text === null) {
    const node = view.locator(`[data-focus="${on}"]`)
    return (await node.count()) > 0 ? node : null
  }
  const card = view.locator('[data-claim]').filter({ hasText: text }).first()
  if ((await card.count()) === 0) return null
  return view.locator(`[data-focus="${await card.getAttribute('data-claim')}"]`)
}

/** Types into the text box that has come up, if one has. */
async function write(page: Page, text: string): Promise<string> {
  const box = page.locator('textarea:focus')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  if ((await box.count()) === 0) return 'no text box'
  await box.fill(text)
  await page.keyboard.press('Enter')
  return 'written'
}

async function move(page: Page, to: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('m')
  await expect(dialog).toBeVisible()
  const line = /^\d$/.test(to) ? dialog.locator(`[data-digit="${to}"]`) : dialog.getByRole('button', { name: to })
  if ((await line.count()) === 0) return page.keyboard.press('Escape')
  if (/^\d$/.test(to)) await page.keyboard.press(to)
  else await line.click()
  if (await dialog.isVisible()) await page.keyboard.press('1')
}

/** Opens the menu of what has the focus by its key and chooses; what is not offered is left. */
async function choose(page: Page, path: readonly (string | RegExp)[]): Promise<string> {
  await page.keyboard.press('o')
  await expect(page.getByRole('menu').first()).toBeVisible()
  for (const [depth, name] of path.entries()) {
    const item = page.getByRole('menu').nth(depth).getByRole('menuitem', { name }).first()
    if ((await item.count()) === 0) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      return `${name} is not offered`
    }
    await item.click()
    if (depth < path.length - 1) await expect(page.getByRole('menu').nth(depth + 1)).toBeVisible()
  }
  return 'done'
}

async function link(page: Page, { link: words, kind, verb }: Extract<Step, { link: string }>): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('l')
  await dialog.getByLabel('Search').fill(words)
  const submit = dialog.getByRole('button', { name: 'Link', exact: true })
  if (await submit.isDisabled()) return page.keyboard.press('Escape')
  await dialog.getByLabel('How').selectOption(kind)
  await dialog.locator('input[list]').fill(verb)
  await submit.click()
  // A link that cannot be leaves the dialog as it is, with the reason said.
  if (await dialog.isVisible()) await page.keyboard.press('Escape')
}

async function fill(page: Page, at: number): Promise<void> {
  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog')
  if (!(await dialog.isVisible())) return
  const lines = dialog.locator(`[data-digit="${at}"]`)
  if ((await lines.count()) === 0) return page.keyboard.press('Escape')
  await lines.click()
  if (await dialog.isVisible()) await dialog.locator('[data-digit="1"]').click()
}

/** Picks a claim up by key and puts it down at the foot of a paragraph. */
async function carry(page: Page, view: Locator, to: string): Promise<string> {
  await page.keyboard.press('p')
  const place = view.locator(`[data-paragraph="${to}"]`).getByRole('button', { name: 'Place here' }).last()
  if ((await place.count()) === 0) {
    await page.keyboard.press('Escape')
    return 'nowhere to put it'
  }
  await place.focus()
  await page.keyboard.press('Enter')
  return 'done'
}
