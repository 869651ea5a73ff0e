import type { MapEdge, PrintedCard, PrintedMapPage } from '../pdf/map-page'
import { answerBlock, cardBlock, headBlock, type PictureBlock, questionBlock } from './blocks'

export const MARGIN = 32
const LANE = 264
export const GUTTER = 64
/** One level of the tree. */
export const TREE_INDENT = 18
const GAP = 10
/** Room for the head of an arrow. */
const BELOW_HEAD = 18
/** One track of a channel between lanes, and what an arrow to the answer needs at least. */
export const CHANNEL = 26
const LEAST_CHANNEL = 44
const LEGEND = 46
const LEAST_WIDTH = 640

export type PlacedCard = {
  id: string
  lane: number
  x: number
  y: number
  right: number
  height: number
  block: PictureBlock
}
type PlacedHead = { id: string; lane: number; x: number; y: number; width: number; height: number; block: PictureBlock }

/** Where everything is. `over`, `under`: the track of each relation that runs over the heads or under the cards. */
export type LaidOut = {
  width: number
  height: number
  question: PictureBlock
  answer: PictureBlock
  answerTop: number
  answerBottom: number
  headsTop: number
  bottom: number
  heads: Map<string, PlacedHead>
  cards: Map<string, PlacedCard>
  over: Map<string, number>
  under: Map<string, number>
}

/** Lays a map out: a lane a paragraph, the answer over all, with room for every relation between them. */
export function layOutPicture({ question, answer, stanceWords, lanes, edges }: PrintedMapPage): LaidOut {
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + lanes.length * (LANE + GUTTER))
  const inner = width - 2 * MARGIN
  const [asked, answered] = [questionBlock(question, inner), answerBlock(stanceWords, answer, inner)]
  const laneOf = new Map(lanes.flatMap((lane, i) => [lane, ...lane.cards].map(({ id }) => [id, i] as const)))
  const over = tracks(
    edges.filter(({ route }) => route === 'over'),
    laneOf,
  )
  const under = tracks(
    edges.filter(({ route }) => route === 'under'),
    laneOf,
  )
  const answerTop = MARGIN + asked.height + 14
  const answerBottom = answerTop + answered.height
  const headsTop = answerBottom + LEAST_CHANNEL + CHANNEL * over.count
  const heads = new Map(
    lanes.map((lane, i) => {
      const block = headBlock(lane, LANE)
      const x = MARGIN + i * (LANE + GUTTER)
      return [lane.id, { id: lane.id, lane: i, x, y: headsTop, width: LANE, height: block.height, block }]
    }),
  )
  const start = headsTop + Math.max(0, ...[...heads.values()].map((head) => head.height)) + BELOW_HEAD
  const cards = new Map(
    lanes.flatMap(({ cards: inLane }, i) => stacked(inLane, i, start).map((c) => [c.id, c] as const)),
  )
  const bottom = Math.max(start, ...[...cards.values()].map((card) => card.y + card.height + GAP))
  const height = bottom + (under.count > 0 ? 12 + CHANNEL * under.count : 0) + LEGEND + MARGIN
  return {
    width,
    height,
    question: asked,
    answer: answered,
    answerTop,
    answerBottom,
    headsTop,
    bottom,
    heads,
    cards,
    over: over.at,
    under: under.at,
  }
}

function stacked(cards: readonly PrintedCard[], lane: number, start: number): PlacedCard[] {
  const left = MARGIN + lane * (LANE + GUTTER)
  let y = start
  return cards.map((card) => {
    const indent = TREE_INDENT * (card.depth + 1)
    const block = cardBlock(card, LANE - indent)
    const placed = { id: card.id, lane, x: left + indent, y, right: left + LANE, height: block.height, block }
    y += block.height + GAP
    return placed
  })
}

/** Lines over or under different lanes share a track; short ones take the nearest. */
function tracks(edges: MapEdge[], laneOf: ReadonlyMap<string, number>): { count: number; at: Map<string, number> } {
  const spans = edges.map(({ id, from, to }) => {
    const ends = [laneOf.get(from) ?? 0, laneOf.get(to) ?? 0]
    return { id, first: Math.min(...ends), last: Math.max(...ends) }
  })
  const rows: { first: number; last: number }[][] = []
  const at = new Map<string, number>()
  for (const span of spans.sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const free = rows.findIndex((row) => row.every(({ first, last }) => span.last < first || last < span.first))
    const track = free < 0 ? rows.length : free
    rows[track] = [...(rows[track] ?? []), span]
    at.set(span.id, track)
  }
  return { count: rows.length, at }
}
