/** How much is drawn at a zoom: `full` from 80 %, `shape` from 45 %, `far` below. */
export type Detail = 'full' | 'shape' | 'far'

const FULL = 0.795
const SHAPE = 0.45

export function detailAt(zoom: number): Detail {
  if (zoom >= FULL) return 'full'
  return zoom >= SHAPE ? 'shape' : 'far'
}

/** The zooms between which nothing changes its size on the map, so that lanes do not change height at every tick of the wheel. */
const STEPS = [0.6, SHAPE, 0.34, 0.26, 0.2]

/** What to multiply a size by so that it comes out at that many pixels on the screen, or up to a third more. */
export const counterZoom = (zoom: number): number =>
  zoom >= FULL ? 1 : 1 / (STEPS.find((step) => zoom >= step) ?? STEPS[STEPS.length - 1] ?? 1)
