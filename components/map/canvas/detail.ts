/** How much is drawn at a zoom: `full` from 80 %, `shape` from 45 %, `far` below. */
export type Detail = 'full' | 'shape' | 'far'

const FULL = 0.795
const SHAPE = 0.45

export function detailAt(zoom: number): Detail {
  if (zoom >= FULL) return 'full'
  return zoom >= SHAPE ? 'shape' : 'far'
}

/**
 * What to multiply a size by so that it comes out at that many pixels on the screen, or a little more. In steps of five in
 * a hundred, so that lanes seldom change height.
 */
export const counterZoom = (zoom: number): number => (zoom >= FULL ? 1 : 1 / Math.max(0.1, Math.floor(zoom * 20) / 20))
