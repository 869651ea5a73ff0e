import type { Point } from './ground'

/** Where the canvas is drawn: its corner in the window, in pixels, and how large. Null where no canvas is drawn. */
export function canvasInWindow(): (Point & { zoom: number }) | null {
  const drawn = document.querySelector<HTMLElement>('.map .react-flow__viewport')
  if (!drawn) return null
  const { left, top } = drawn.getBoundingClientRect()
  return { x: left, y: top, zoom: new DOMMatrixReadOnly(getComputedStyle(drawn).transform).a || 1 }
}

/** A point of the window on the canvas, in its own pixels at 100 %; null where no canvas is drawn. */
export function onCanvas(x: number, y: number): Point | null {
  const canvas = canvasInWindow()
  if (!canvas) return null
  return { x: Math.round((x - canvas.x) / canvas.zoom), y: Math.round((y - canvas.y) / canvas.zoom) }
}
