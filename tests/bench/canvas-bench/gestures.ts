import type { Page } from '@playwright/test'

/** How many steps each gesture has. */
export const STEPS = 60
const MIDDLE = { x: 720, y: 600 }

export type Gesture = 'pan' | 'zoom' | 'drag'

/** What a hand does on a canvas, the same on every page. `card`: a selector of what a card can be taken by. */
export const GESTURES: Record<Gesture, (page: Page, card: string) => Promise<void>> = {
  /** Two fingers on a pad, in a bow. */
  async pan(page) {
    await page.mouse.move(MIDDLE.x, MIDDLE.y)
    for (let i = 0; i < STEPS; i++) await page.mouse.wheel(Math.sin(i / 8) * 30, Math.sin(i / 6) * 40)
  },
  /** Out for a quarter of the way, in for a quarter, and both again. */
  async zoom(page) {
    await page.mouse.move(MIDDLE.x, MIDDLE.y)
    await page.keyboard.down('Control')
    for (let i = 0; i < STEPS; i++) await page.mouse.wheel(0, Math.floor((4 * i) / STEPS) % 2 === 0 ? 30 : -30)
    await page.keyboard.up('Control')
  },
  /** A card, over its neighbours and back. */
  async drag(page, card) {
    const at = await nearest(page, card)
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    for (let i = 1; i <= STEPS; i++) {
      const turn = (i / STEPS) * 4 * Math.PI
      await page.mouse.move(at.x + Math.sin(turn) * 160, at.y + (1 - Math.cos(turn)) * 45)
    }
    // Put back rather than down: the next round has the same map.
    await page.keyboard.press('Escape')
    await page.mouse.up()
  },
}

/** A point on the card that is nearest to the middle of the window, where a press takes hold of it. */
function nearest(page: Page, card: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ selector, middle }) => {
      const points = [...document.querySelectorAll(selector)].flatMap((drawn) => {
        const { left, top, width, height } = drawn.getBoundingClientRect()
        const point = { x: left + width / 2, y: top + height / 2 }
        return drawn.contains(document.elementFromPoint(point.x, point.y)) ? [point] : []
      })
      const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y)
      const [first] = points.sort((a, b) => far(a) - far(b))
      if (!first) throw new Error(`No ${selector} can be taken hold of.`)
      return first
    },
    { selector: card, middle: { x: MIDDLE.x, y: 450 } },
  )
}
