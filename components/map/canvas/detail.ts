/** How much is drawn at a zoom: `full` from 80 %, `shape` from 45 %, `far` below. */
export type Detail = 'full' | 'shape' | 'far'

export const detailAt = (zoom: number): Detail => (zoom >= 0.795 ? 'full' : zoom >= 0.45 ? 'shape' : 'far')

/**
 * What to multiply a size by so that it comes out at that many pixels on the screen. In steps, so that lanes do not change
 * height at every tick of the wheel.
 */
export const counterZoom = (zoom: number): number => (zoom >= 0.795 ? 1 : 1 / Math.max(0.1, Math.floor(zoom * 20) / 20))
