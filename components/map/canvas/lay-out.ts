/** A place on the canvas in its own pixels, at 100 %. */
export type Box = { x: number; y: number; width: number; height: number }

const MARGIN = 16
const TOP = 12
export const GAP = 14
export const LOOSE_WIDTH = 212
/** Between the answer and the lanes: the strokes and their words, and one row for each trunk over the heads. */
const STROKES = 52
const FIRST_TRUNK = 12
const TRUNK_ROW = 24
const NARROWEST = 200
const WIDEST = 240
/** What a node counts as until it was measured. */
const UNMEASURED = 60

export type LayoutInput = {
  /** The width of the page the canvas is on. */
  width: number
  lanes: string[]
  /** Heights as drawn, by node id. */
  heights: ReadonlyMap<string, number>
  trunks: number
}
export type Layout = { answer: Box; lanes: Map<string, Box>; lanesTop: number; right: number; bottom: number }

/** The answer on top, across all lanes; the lanes side by side in their order, as wide as the page lets them be. */
export function layOut({ width, lanes, heights, trunks }: LayoutInput): Layout {
  const inner = Math.max(width - 2 * MARGIN, NARROWEST)
  const count = Math.max(lanes.length, 1)
  const fitting = Math.floor((inner - GAP * (count - 1)) / count)
  const laneWidth = Math.min(WIDEST, Math.max(NARROWEST, fitting))
  const across = lanes.length * (laneWidth + GAP) - GAP
  const answer = {
    x: MARGIN,
    y: TOP,
    width: Math.max(across, Math.min(inner, 4 * WIDEST)),
    height: heights.get('answer') ?? UNMEASURED,
  }
  const lanesTop = answer.y + answer.height + STROKES + (trunks > 0 ? FIRST_TRUNK + TRUNK_ROW * (trunks - 1) : 0)
  const boxes = new Map(
    lanes.map((id, i) => [
      id,
      {
        x: MARGIN + i * (laneWidth + GAP),
        y: lanesTop,
        width: laneWidth,
        height: heights.get(id) ?? UNMEASURED,
      },
    ]),
  )
  const bottom = Math.max(lanesTop, ...[...boxes.values()].map((b) => b.y + b.height))
  return { answer, lanes: boxes, lanesTop, right: answer.x + answer.width, bottom }
}
