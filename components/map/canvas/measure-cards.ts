import type { Box } from './lay-out'

/** Where a card or a head stands inside the node it is drawn in, in pixels of the canvas, whatever the zoom. */
export type BoxInNode = Box & { node: string }

/** The boxes of some cards and heads, by id; what is not drawn has none. */
export function measureCards(canvas: HTMLElement, ids: Iterable<string>): Map<string, BoxInNode> {
  const boxes = new Map<string, BoxInNode>()
  for (const id of ids) {
    const escaped = CSS.escape(id)
    const at = canvas.querySelector<HTMLElement>(`[data-box="${escaped}"], [data-box="head ${escaped}"]`)
    const node = at?.closest<HTMLElement>('.react-flow__node')
    if (!at || !node?.dataset.id) continue
    let x = 0
    let y = 0
    for (let el: HTMLElement | null = at; el && el !== node; el = el.offsetParent as HTMLElement | null) {
      x += el.offsetLeft
      y += el.offsetTop
    }
    boxes.set(id, { node: node.dataset.id, x, y, width: at.offsetWidth, height: at.offsetHeight })
  }
  return boxes
}
