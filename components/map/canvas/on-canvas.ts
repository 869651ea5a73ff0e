import type { Point } from '@/components/ui/round-path'

/** How the canvas is drawn: its corner in the window, in pixels, and how large. */
export type DrawnCanvas = Point & { zoom: number }

/** Null where no canvas is drawn. */
export function canvasInWindow(): DrawnCanvas | null {
  const drawn = document.querySelector<HTMLElement>('.map .react-flow__viewport')
  if (!drawn) return null
  const { left, top } = drawn.getBoundingClientRect()
  // What was written there, not what was computed of it: a hand asks at every move, and styles are not worked out for it.
  return { x: left, y: top, zoom: new DOMMatrixReadOnly(drawn.style.transform).a || 1 }
}

/** A point of the window on a canvas, in its own pixels at 100 %. */
export const pointOn = (canvas: DrawnCanvas, x: number, y: number): Point => ({
  x: Math.round((x - canvas.x) / canvas.zoom),
  y: Math.round((y - canvas.y) / canvas.zoom),
})

/** The same on the canvas that is drawn; null where none is. */
export function onCanvas(x: number, y: number): Point | null {
  const canvas = canvasInWindow()
  return canvas && pointOn(canvas, x, y)
}
