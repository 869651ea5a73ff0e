import type { Box } from './lay-out'

/** Where cards and heads stand inside the node they are drawn in, in pixels of the canvas, whatever the zoom. */
export function measureCards(canvas: HTMLElement): Map<string, Box & { node: string }> {
  const boxes = new Map<string, Box & { node: string }>()
  for (const node of canvas.querySelectorAll<HTMLElement>('.react-flow__node')) {
    for (const at of node.querySelectorAll<HTMLElement>('[data-box]')) {
      let x = 0
      let y = 0
      for (let el: HTMLElement | null = at; el && el !== node; el = el.offsetParent as HTMLElement | null) {
        x += el.offsetLeft
        y += el.offsetTop
      }
      const id = at.dataset.box!.replace(/^head /, '')
      boxes.set(id, { node: node.dataset.id!, x, y, width: at.offsetWidth, height: at.offsetHeight })
    }
  }
  return boxes
}
