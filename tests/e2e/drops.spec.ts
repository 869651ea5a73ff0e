import type { Locator, Page } from '@playwright/test'
import { type ArgumentMap, ArgumentMap as MapSchema } from '@/lib/domain/map/argument-map'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { expect, test } from './test'

type At = { x: number; y: number }

const START = sketchMap({
  paragraphs: {
    p1: { factor: 'circumstance', claims: { a: 'claim', x: 'evidence', b: 'claim' } },
    p2: { factor: 'policy' },
    p3: { factor: 'policy', claims: { c: 'claim' } },
    p4: { factor: 'circumstance' },
    p5: { factor: 'policy' },
  },
  tray: { t1: 'claim', t2: 'claim', t3: 'claim', t4: 'claim', t5: 'claim', e1: 'evidence', e2: 'explanation' },
  relations: ['a supports p1', 'x exemplifies a', 'b supports p1', 'c supports p3'],
})

/** A map of one's own with five lanes, of which a small page shows three. */
async function open(page: Page): Promise<string> {
  await page.goto('/maps/new?deck=stalin&question=EQ1')
  await page.locator('.empty-map').getByRole('button', { name: 'Power base' }).click()
  await expect(page).toHaveURL(/\/maps\/(?!new)/)
  const id = `${page.url().split('/').pop()}-drops`
  const made = await page.request.post('/api/maps', {
    data: { map: MapSchema.parse({ ...START, id }) },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(made.ok(), await made.text()).toBe(true)
  await page.goto(`/maps/${id}`)
  await expect(lane(page, 'p1')).toBeVisible()
  return id
}

const lane = (page: Page, id: string) => page.locator(`.paragraph[data-paragraph="${id}"]`)
const onMap = (page: Page, id: string) => page.locator(`.map [data-claim="${id}"]`)
const inTray = (page: Page, id: string) => page.locator(`[data-field="tray"] [data-claim="${id}"]`)
const ghost = (page: Page) => page.locator('.ghost')

/** A point of something drawn, as parts of its width and height. */
async function pointOf(at: Locator, across: number, down: number): Promise<At> {
  const box = (await at.boundingBox())!
  return { x: box.x + box.width * across, y: box.y + box.height * down }
}

const kept = async (page: Page, id: string): Promise<ArgumentMap> => {
  const answer = await page.request.get(`/api/maps/${id}`, { maxRetries: 3 })
  return ((await answer.json()) as { map: ArgumentMap }).map
}
const stands = (page: Page, id: string, outline: string) =>
  expect.poll(async () => outlineOf(await kept(page, id))).toBe(outline)

/** Where everything on the canvas is drawn, once it is at rest. */
async function laid(page: Page): Promise<string> {
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.map')!.getAnimations({ subtree: true }).length))
    .toBe(0)
  return page.evaluate(() =>
    [...document.querySelectorAll('.answer, .paragraph, .map [data-claim]')]
      .map((at) => JSON.stringify(at.getBoundingClientRect()))
      .join('\n'),
  )
}

/** Takes a card by a point of it and holds it somewhere; nothing on the canvas has moved by then. */
async function holdOver(
  page: Page,
  card: Locator,
  to: At,
  by: [across: number, down: number] = [0.5, 0.5],
): Promise<At> {
  await card.scrollIntoViewIfNeeded()
  const before = await laid(page)
  const box = (await card.boundingBox())!
  const from = await pointOf(card, ...by)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await expect(ghost(page)).toBeVisible()
  expect(await laid(page)).toBe(before)
  return { x: to.x - (from.x - box.x), y: to.y - (from.y - box.y) }
}

test.use({ viewport: { width: 1024, height: 900 } })

test('every card lands where it is aimed, by mouse', async ({ page }) => {
  const id = await open(page)
  const drop = async (card: Locator, to: At, by?: [number, number]) => {
    const corner = await holdOver(page, card, to, by)
    await page.mouse.up()
    await expect(ghost(page)).toHaveCount(0)
    return corner
  }
  await test.step('between two claims', async () => {
    await drop(inTray(page, 't1'), await pointOf(onMap(page, 'b'), 0.5, 0.2))
    await stands(page, id, 'p1: a (x) t1 b | p2: | p3: c | p4: | p5:')
  })
  await test.step('evidence beneath a claim hangs under it, and the words say so', async () => {
    await holdOver(page, inTray(page, 'e1'), await pointOf(onMap(page, 'a'), 0.5, 0.8))
    await expect(ghost(page)).toContainText('Evidence for “The text of a.”')
    await page.mouse.up()
    await stands(page, id, 'p1: a (e1 x) t1 b | p2: | p3: c | p4: | p5:')
  })
  await test.step('an explanation led out to the left stands by itself', async () => {
    const at = await pointOf(onMap(page, 'b'), 0.5, 0.8)
    await holdOver(page, inTray(page, 'e2'), at)
    await expect(ghost(page)).toContainText('Explanation for “The text of b.”')
    await page.mouse.move(at.x - 14, at.y, { steps: 4 })
    await expect(ghost(page)).not.toContainText('Explanation for')
    await page.mouse.up()
    await stands(page, id, 'p1: a (e1 x) t1 b e2 | p2: | p3: c | p4: | p5:')
  })
  await test.step('a claim led in to the right hangs under the one above', async () => {
    const at = await pointOf(onMap(page, 'b'), 0.5, 0.2)
    await holdOver(page, onMap(page, 'b'), { x: at.x + 14, y: at.y }, [0.5, 0.2])
    await expect(ghost(page)).toContainText('Under “The text of t1.”')
    await page.mouse.up()
    await stands(page, id, 'p1: a (e1 x) t1 (b) e2 | p2: | p3: c | p4: | p5:')
  })
  await test.step('anywhere in an empty paragraph', async () => {
    for (const [card, down, then] of [
      ['t2', 0.1, 'p2: t2'],
      ['t2', 0.5, 'p2: t2'],
      ['t2', 0.98, 'p2: t2'],
    ] as const) {
      await drop(inTray(page, card), await pointOf(lane(page, 'p2'), 0.5, down))
      await stands(page, id, `p1: a (e1 x) t1 (b) e2 | ${then} | p3: c | p4: | p5:`)
      if (down < 0.9) await page.keyboard.press('Control+z')
    }
  })
  await test.step('below the last card of a paragraph', async () => {
    const foot = (await lane(page, 'p3').boundingBox())!
    await drop(inTray(page, 't3'), { x: foot.x + 80, y: foot.y + foot.height + 10 })
    await stands(page, id, 'p1: a (e1 x) t1 (b) e2 | p2: t2 | p3: c t3 | p4: | p5:')
  })
  await test.step('a card is held by any part of it, its buttons too, and one of a lane lies loose', async () => {
    await onMap(page, 'c').click()
    const button = onMap(page, 'c').getByRole('button', { name: 'Role: claim' })
    const from = await pointOf(button, 0.5, 0.5)
    const was = (await onMap(page, 'c').boundingBox())!
    const under = (await lane(page, 'p2').boundingBox())!
    await drop(onMap(page, 'c'), { x: under.x + 90, y: under.y + under.height + 60 }, [
      (from.x - was.x) / was.width,
      (from.y - was.y) / was.height,
    ])
    await stands(page, id, 'p1: a (e1 x) t1 (b) e2 | p2: t2 | p3: t3 | p4: | p5:')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await page.keyboard.press('Escape')
  })
  await test.step('outside the paragraphs it lies to the pixel where it was let go of, and others make room', async () => {
    const c = (await onMap(page, 'c').boundingBox())!
    const corner = await drop(inTray(page, 't4'), { x: c.x + 130, y: c.y + 60 })
    const lies = async () => (await onMap(page, 't4').boundingBox())!
    await expect.poll(async () => Math.abs((await lies()).x - corner.x)).toBeLessThanOrEqual(1)
    await expect.poll(async () => Math.abs((await lies()).y - corner.y)).toBeLessThanOrEqual(1)
    const clear = async () => {
      const [one, two] = [await lies(), (await onMap(page, 'c').boundingBox())!]
      return (
        one.x >= two.x + two.width ||
        two.x >= one.x + one.width ||
        one.y >= two.y + two.height ||
        two.y >= one.y + one.height
      )
    }
    await expect.poll(clear).toBe(true)
    await page.keyboard.press('Control+z')
    await expect(inTray(page, 't4')).toBeVisible()
    await expect.poll(async () => (await onMap(page, 'c').boundingBox())!.x).toBe(c.x)
  })
  await test.step('the canvas moves on while a card is held at its edge', async () => {
    await page.keyboard.press('Control+Shift+z')
    const canvas = (await page.locator('.map').boundingBox())!
    const edge = { x: canvas.x + canvas.width - 8, y: canvas.y + 300 }
    await holdOver(page, inTray(page, 't5'), edge)
    const inSight = async () => {
      const box = (await lane(page, 'p5').boundingBox())!
      return box.x + box.width <= canvas.x + canvas.width
    }
    await expect.poll(inSight).toBe(true)
    const at = await pointOf(lane(page, 'p5'), 0.4, 0.5)
    await page.mouse.move(at.x, at.y, { steps: 5 })
    await page.mouse.up()
    await stands(page, id, 'p1: a (e1 x) t1 (b) e2 | p2: t2 | p3: t3 | p4: | p5: t5')
  })
  await test.step('Escape puts it back, and the click that follows is none', async () => {
    const before = await laid(page)
    await holdOver(page, onMap(page, 't5'), await pointOf(lane(page, 'p4'), 0.5, 0.5))
    await page.keyboard.press('Escape')
    await expect(ghost(page)).toHaveCount(0)
    await page.mouse.up()
    expect(await laid(page)).toBe(before)
  })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true })

  test('every card lands where it is aimed, and a swipe still scrolls', async ({ page }) => {
    const id = await open(page)
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...points: At[]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((p, i) => ({ x: Math.round(p.x), y: Math.round(p.y), id: i })),
      })
    /** Rests on a card until it is in the hand, and carries it in steps. */
    const carry = async (card: Locator, to: At): Promise<At> => {
      await card.scrollIntoViewIfNeeded()
      await laid(page)
      const box = (await card.boundingBox())!
      const from = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
      await touch('touchStart', from)
      await expect(ghost(page)).toBeVisible()
      for (let i = 1; i <= 10; i++)
        await touch('touchMove', { x: from.x + ((to.x - from.x) * i) / 10, y: from.y + ((to.y - from.y) * i) / 10 })
      return { x: Math.round(to.x) - (from.x - box.x), y: Math.round(to.y) - (from.y - box.y) }
    }

    await test.step('in an empty paragraph, and beneath a claim', async () => {
      const before = await laid(page)
      await carry(inTray(page, 't1'), await pointOf(lane(page, 'p2'), 0.5, 0.5))
      expect(await laid(page)).toBe(before)
      await touch('touchEnd')
      await stands(page, id, 'p1: a (x) b | p2: t1 | p3: c | p4: | p5:')
      await carry(inTray(page, 'e1'), await pointOf(onMap(page, 'b'), 0.5, 0.8))
      await touch('touchEnd')
      await stands(page, id, 'p1: a (x) b (e1) | p2: t1 | p3: c | p4: | p5:')
    })
    await test.step('a second finger takes nothing out of the hand', async () => {
      const to = await pointOf(lane(page, 'p3'), 0.5, 0.95)
      await carry(inTray(page, 't2'), to)
      const other = await pointOf(onMap(page, 'a'), 0.5, 0.5)
      await touch('touchStart', to, other)
      await touch('touchMove', to, { x: other.x + 40, y: other.y })
      await expect(ghost(page)).toBeVisible()
      await touch('touchEnd')
      await stands(page, id, 'p1: a (x) b (e1) | p2: t1 | p3: c t2 | p4: | p5:')
    })
    await test.step('outside the paragraphs, to the pixel', async () => {
      const box = (await lane(page, 'p2').boundingBox())!
      const corner = await carry(onMap(page, 't2'), { x: box.x + 100, y: box.y + box.height + 90 })
      await touch('touchEnd')
      await stands(page, id, 'p1: a (x) b (e1) | p2: t1 | p3: c | p4: | p5:')
      const lies = async () => (await onMap(page, 't2').boundingBox())!
      await expect.poll(async () => Math.abs((await lies()).x - corner.x)).toBeLessThanOrEqual(1)
      await expect.poll(async () => Math.abs((await lies()).y - corner.y)).toBeLessThanOrEqual(1)
    })
    await test.step('what the system takes away goes back', async () => {
      await carry(inTray(page, 't3'), await pointOf(lane(page, 'p3'), 0.5, 0.5))
      await touch('touchCancel')
      await expect(ghost(page)).toHaveCount(0)
      await expect(inTray(page, 't3')).toBeVisible()
    })
    await test.step('off the page, which moves on under the finger', async () => {
      const canvas = (await page.locator('.map').boundingBox())!
      const edge = { x: canvas.x + canvas.width - 8, y: canvas.y + 300 }
      await carry(inTray(page, 't4'), edge)
      const inSight = async () => {
        const box = (await lane(page, 'p5').boundingBox())!
        return box.x + box.width <= canvas.x + canvas.width
      }
      await expect.poll(inSight).toBe(true)
      const at = await pointOf(lane(page, 'p5'), 0.4, 0.5)
      for (let i = 1; i <= 4; i++)
        await touch('touchMove', { x: edge.x + ((at.x - edge.x) * i) / 4, y: edge.y + ((at.y - edge.y) * i) / 4 })
      await touch('touchEnd')
      await stands(page, id, 'p1: a (x) b (e1) | p2: t1 | p3: c | p4: | p5: t4')
    })
    await test.step('a swipe over the cards scrolls the canvas and takes none', async () => {
      const from = await pointOf(lane(page, 'p5'), 0.5, 0.05)
      const was = (await lane(page, 'p5').boundingBox())!.x
      await touch('touchStart', from)
      for (let i = 1; i <= 8; i++) await touch('touchMove', { x: from.x + i * 20, y: from.y })
      await touch('touchEnd')
      await expect.poll(async () => (await lane(page, 'p5').boundingBox())!.x).toBeGreaterThan(was + 50)
      await expect(ghost(page)).toHaveCount(0)
      await stands(page, id, 'p1: a (x) b (e1) | p2: t1 | p3: c | p4: | p5: t4')
    })
  })
})
