import type { ScalesReading } from '@/lib/domain/weighing/scales'

/** The scales in pixels of their stage: the beam turns about (`middle`, `pivot`), a pan hangs `rope` below its end. */
export type ScaleMeasures = {
  middle: number
  pivot: number
  arm: number
  rope: number
  pan: number
  foot: number
  height: number
}

/** Pixels: one paragraph in a pan on a wide stage and on a narrow one; no pan shows more than so many. */
const ROW = 34
const COARSE_ROW = 50
const TALL_ROW = 76
const MOST = 6
const PIVOT = 12
/** The sine of the most that the beam leans. */
const LEAN = Math.sin((10 * Math.PI) / 180)

/** `coarse`: for fingers, whose buttons are taller. */
export function scaleMeasures(scales: ScalesReading, width: number, coarse: boolean): ScaleMeasures {
  const pan = Math.min(244, Math.max(120, width / 2 - 10))
  const arm = Math.max(0, Math.min(232, width / 2 - pan / 2 - 2))
  const most = Math.max(scales.mine.loads.length, scales.rival.loads.length)
  const narrow = width < 480
  const wideRow = coarse ? COARSE_ROW : ROW
  const row = narrow ? TALL_ROW : wideRow
  const rope = Math.max(84, Math.min(most, narrow ? 4 : MOST) * row + 32)
  // On a narrow stage the foot stands below the sums, which it would cross.
  const foot = PIVOT + arm * LEAN + rope + (narrow ? 68 : 12)
  return { middle: width / 2, pivot: PIVOT, arm, rope, pan, foot, height: foot + (narrow ? 6 : 42) }
}

/** Where the end of an arm is: −1 the left one, 1 the right one; `lean` in degrees, the right end down. */
export function armEnd({ arm }: ScaleMeasures, lean: number, side: -1 | 1): { x: number; y: number } {
  const turned = (lean * Math.PI) / 180
  return { x: side * arm * Math.cos(turned), y: side * arm * Math.sin(turned) }
}
