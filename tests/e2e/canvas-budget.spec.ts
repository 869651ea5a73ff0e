import type { Page } from '@playwright/test'
import { neutralMap } from '../bench/canvas-bench/neutral-map'
import { becomeGuest, keepMap } from '../bench/keep-map'
import { expect, test } from './test'

const CLAIMS = 60
const STEPS = 20

/** What a gesture changes on the page, by the name of the part that an element is in, and in how many elements of it. */
async function changedBy(page: Page, gesture: () => Promise<void>): Promise<Record<string, number>> {
  await atRest(page)
  await page.evaluate(() => {
    const parts: [string, string][] = [
      ['.overview', 'overview'],
      ['.ghost', 'ghost'],
      ['.landing', 'landing'],
      ['.zoom', 'percent'],
      ['.map .claim', 'card'],
      ['.react-flow__edges, .react-flow__edgelabel-renderer', 'line'],
      ['.react-flow__node', 'lane'],
      ['.react-flow__viewport', 'viewport'],
      ['.react-flow', 'flow'],
      ['.map', 'canvas'],
    ]
    const touched = new Map<string, Set<Element>>()
    const nameOf = (node: Node): [string, Element] => {
      const element = node instanceof Element ? node : node.parentElement
      for (const [selector, name] of parts) {
        const part = element?.closest(selector)
        if (part) return [name, part]
      }
      return ['page', document.body]
    }
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        // The marks of a canvas in motion go when it has come to rest, whatever is done by then.
        if (attributeName === 'data-moving' || attributeName === 'data-covered') continue
        const [name, part] = nameOf(target)
        touched.set(name, (touched.get(name) ?? new Set()).add(part))
      }
    })
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    Object.assign(window, { touched, observer })
  })
  await gesture()
  await atRest(page)
  return page.evaluate(() => {
    const { touched, observer } = window as unknown as {
      touched: Map<string, Set<Element>>
      observer: MutationObserver
    }
    observer.disconnect()
    return Object.fromEntries([...touched].map(([name, parts]) => [name, parts.size]))
  })
}

/** Two frames are drawn, and nothing moves any more. */
const atRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const wait = () =>
          requestAnimationFrame(() =>
            document.getAnimations().some((a) => a.playState === 'running')
              ? wait()
              : requestAnimationFrame(() => done()),
          )
        wait()
      }),
  )

test('a step on the canvas touches what it moves, and nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await becomeGuest(page)
  await keepMap(page, neutralMap('budget', CLAIMS))
  await page.goto('/maps/budget')
  const card = (id: string) => page.locator(`.map [data-claim="${id}"]`)
  await expect(card('c0')).toBeVisible()
  await expect(page.locator('[data-check]').first()).toBeVisible()
  const middle = async (id: string) => {
    const box = (await card(id).boundingBox())!
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }

  await page.mouse.move(760, 600)
  const pan = await changedBy(page, async () => {
    for (let i = 0; i < STEPS; i++) await page.mouse.wheel(0, i % 2 === 0 ? 30 : -20)
  })
  expect(withoutOverview(pan)).toEqual({ viewport: 1 })

  const zoom = await changedBy(page, async () => {
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -20)
    for (let i = 1; i < STEPS; i++) await page.mouse.wheel(0, i % 2 === 0 ? 20 : -20)
    await page.keyboard.up('Control')
    // It is told only so often while the wheel turns.
    await expect(page.locator('.zoom')).not.toHaveText('100%')
  })
  expect(withoutOverview(zoom)).toEqual({ viewport: 1, percent: 1 })

  const from = await middle('c0')
  const to = await middle('c2')
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(from[0] + 10, from[1] + 10)
  await expect(page.locator('.ghost')).toBeVisible()
  const drag = await changedBy(page, async () => {
    await page.mouse.move(...to, { steps: STEPS })
    await expect(page.locator('.landing')).toBeVisible()
  })
  const { landing = 0, lane = 0, ...others } = drag
  expect(others, 'the card in the hand alone moves').toEqual({ ghost: 1 })
  expect(landing + lane, 'the line that shows the place, in each lane that the hand comes by').toBeLessThanOrEqual(10)
  await page.keyboard.press('Escape')
  await page.mouse.up()

  const select = await changedBy(page, () => card('c5').click())
  expect(select.card, 'one card is chosen, and another was the tab stop').toBe(2)
  const other = await changedBy(page, () => card('c7').click())
  expect(other.card, 'another is chosen, and the one before is not').toBe(2)

  const edit = await changedBy(page, async () => {
    await card('c7').dblclick()
    await page.keyboard.type('X')
    await page.keyboard.press('Enter')
    await expect(card('c7').locator('.claim-text')).toContainText('X')
  })
  expect(edit.card, 'a word changes in one card').toBe(1)
})

/** The frame in the small picture follows the page. */
const withoutOverview = ({ overview: _, ...rest }: Record<string, number>) => rest

test('while a wheel turns no card is pointed at, and a pointer that moves points at its card again', async ({
  page,
}) => {
  await becomeGuest(page)
  await keepMap(page, neutralMap('covered', 6))
  await page.goto('/maps/covered')
  const card = page.locator('.map [data-claim="c0"]')
  await expect(card).toBeVisible()
  const box = (await card.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.evaluate(() => {
    const under: Record<string, boolean[]> = { wheel: [], pointermove: [] }
    // Where the canvas has heard of it, and React Flow not yet, which tells nobody else of a wheel.
    for (const type of ['wheel', 'pointermove'] as const)
      document
        .querySelector<HTMLElement>('.map > .react-flow')
        ?.addEventListener(
          type,
          ({ clientX, clientY }) =>
            under[type]?.push(document.elementFromPoint(clientX, clientY)?.closest('[data-claim]') !== null),
          { capture: true },
        )
    Object.assign(window, { under })
  })
  for (let i = 0; i < 3; i++) await page.mouse.wheel(0, 1)
  await page.mouse.move(x + 1, y)
  const under = () => page.evaluate(() => (window as unknown as { under: Record<string, boolean[]> }).under)
  await expect.poll(under).toEqual({ wheel: [false, false, false], pointermove: [true] })
  await card.click()
  await expect(card).toHaveAttribute('aria-current', 'true')
})

/** The most elements that a letter may have the browser look through its style rules for. The page has 1,700. */
const STYLED = 100

test('a letter that is typed has the page not looked through for style rules', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await becomeGuest(page)
  await keepMap(page, neutralMap('typed', CLAIMS))
  await page.goto('/maps/typed')
  await expect(page.locator('[data-check]').first()).toBeVisible()
  await page.locator('.map [data-claim="c0"]').dblclick()
  const field = page.locator('.map [data-claim="c0"] textarea')
  await expect(field).toBeFocused()
  await field.press('x')
  await expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline'] })
  for (const letter of 'because') await field.press(letter)
  await atRest(page)
  const styled = styledIn((await browser.stopTracing()).toString())
  expect(styled.length).toBeGreaterThan(0)
  expect(Math.max(...styled)).toBeLessThan(STYLED)
})

type Traced = { name: string; args: { elementCount?: number } }

/** How many elements were looked through, each time that styles were. */
function styledIn(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: Traced[] }
  return traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0)
}
