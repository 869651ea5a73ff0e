/** A point of the window on the canvas, in its own pixels at 100 %; null where no canvas is drawn. */
export function onCanvas(x: number, y: number): { x: number; y: number } | null {
  const drawn = document.querySelector<HTMLElement>('.map .react-flow__viewport')
  if (!drawn) return null
  const box = drawn.getBoundingClientRect()
  const zoom = new DOMMatrixReadOnly(getComputedStyle(drawn).transform).a || 1
  return { x: Math.round((x - box.left) / zoom), y: Math.round((y - box.top) / zoom) }
}
