type Sides = { left: number; top: number; right: number; bottom: number }

/** Room that is left between a card and the edge it was brought in from, in pixels of the window. */
const ROOM = 16

/** How far the canvas has to move so that a card can be seen, its top left corner first. `foot`: what covers the page below. */
export function shiftIntoSight(card: Sides, page: Sides, foot: number): { x: number; y: number } {
  const along = (from: number, to: number, first: number, last: number) => {
    if (from < first + ROOM) return first + ROOM - from
    return to > last - ROOM ? Math.max(last - ROOM - to, first + ROOM - from) : 0
  }
  return {
    x: along(card.left, card.right, page.left, page.right),
    y: along(card.top, card.bottom, page.top, page.bottom - foot),
  }
}
