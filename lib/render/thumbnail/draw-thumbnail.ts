import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { branchesOf, flatten, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import type { Side } from '@/lib/domain/question/question-types'
import { asSide } from '@/lib/domain/question/question-words'

/** A map in small, as boxes on a field of 360 × 180: the far view of the canvas, without its words. */
export type Thumbnail = { lanes: ThumbnailLane[]; more: number }
export type ThumbnailLane = {
  factor: string | null
  x: number
  width: number
  /** Width of the weight's bar. */
  bar: number
  side: Side | null
  cards: { x: number; y: number; width: number; lines: number[] }[]
}

export const THUMBNAIL = { width: 360, height: 180, margin: 17, laneTop: 48, cardTop: 75, cardHeight: 18, cardStep: 23 }

const MOST_LANES = 6
const MOST_CARDS = 4
const GAP = 9

/** The drawing of a map: its lanes in order with their first cards; `more` counts the lanes that found no room. */
export function drawThumbnail(map: ArgumentMap): Thumbnail {
  const paragraphs = paragraphsInOrder(map)
  const shown = paragraphs.slice(0, MOST_LANES)
  const branches = branchesOf(map)
  const lane = (THUMBNAIL.width - 2 * THUMBNAIL.margin - GAP * (shown.length - 1)) / Math.max(shown.length, 1)
  return {
    more: paragraphs.length - shown.length,
    lanes: shown.map((p, i) => {
      const x = THUMBNAIL.margin + i * (lane + GAP)
      return {
        factor: p.factor,
        x,
        width: lane,
        bar: (lane * (p.weight ?? 0)) / 100,
        side: asSide(towardsAnswer(map, p.id)?.kind),
        cards: flatten(branches.get(p.id) ?? [])
          .slice(0, MOST_CARDS)
          .map((b, j) => {
            const indent = Math.min(b.depth, 2) * 7
            const width = lane - indent
            return {
              x: x + indent,
              y: THUMBNAIL.cardTop + j * THUMBNAIL.cardStep,
              width,
              lines: linesOf(b.claim.text, width),
            }
          }),
      }
    }),
  }
}

/** Two strokes for a text, the second as long as the text is: a card is known by its shape. */
function linesOf(text: string, width: number): number[] {
  const room = Math.max(0, width - 22)
  const share = Math.min(1, text.length / 120)
  return text === '' ? [] : [room * (0.7 + 0.3 * share), room * (0.25 + 0.6 * share)]
}
