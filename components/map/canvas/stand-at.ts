/** The page a canvas is on, how far the map reaches at 100 %, and what covers the foot of the page. Pixels. */
export type Space = { size: { width: number; height: number }; right: number; bottom: number; foot: number }

/** Where the canvas is drawn: its corner on the page, and how large. */
export type Viewport = { x: number; y: number; zoom: number }

/** Where a map stands at a zoom: in the middle if it is narrower than the page, and never off its top or its edges. */
export function standAt({ size, right, bottom, foot }: Space, { x, y, zoom }: Viewport): Viewport {
  const spareX = size.width - right * zoom
  const spareY = size.height - foot - bottom * zoom
  const middle = zoom === 1 ? 0 : spareX / 2
  return {
    zoom,
    x: spareX >= 0 ? middle : Math.min(0, Math.max(x, spareX)),
    y: spareY >= 0 ? 0 : Math.min(0, Math.max(y, spareY)),
  }
}
