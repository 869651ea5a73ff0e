import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ANSWER } from '@/lib/domain/map/argument-map'
import { RelationKind } from '@/lib/domain/map/relation-kind'
import { type MapEdge, mapPage, type PrintedMapPage } from '../pdf/map-page'
import { legendWords, tagShapes } from './blocks'
import { CHANNEL, GUTTER, type LaidOut, layOutPicture, MARGIN, type PlacedCard, TREE_INDENT } from './lay-out'
import { widthOf } from './measure-text'
import { boxPath, PAPER, type Picture, type Shape } from './picture'
import { type WirePoint, wire } from './wires'

/** The whole map as a picture: a lane a paragraph, every card on it and every relation, drawn from the model. */
export function drawPicture(map: ArgumentMap): Picture {
  const page = mapPage(map)
  const laid = layOutPicture(page)
  const { width, height, question, answer, answerTop, heads, cards } = laid
  const routes = page.edges.map((edge, i) => routeOf(edge, i, page, laid))
  return {
    width,
    height,
    title: map.question.text || map.title,
    told: page.relationsAlt,
    shapes: [
      { is: 'path', d: boxPath({ x: 0, y: 0, width, height }), fill: PAPER, stroke: null },
      ...question.at(MARGIN, MARGIN),
      ...answer.at(MARGIN, answerTop),
      ...[...heads.values(), ...cards.values()].flatMap(({ block, x, y }) => block.at(x, y)),
      ...page.edges.flatMap(({ kind, route }, i) => wire(kind, routes[i]?.through ?? [], route !== 'tree')),
      ...routes.flatMap(({ label }) => label),
      ...legend(page, height - MARGIN - 12),
    ],
  }
}

type Route = { through: WirePoint[]; label: Shape[] }

function routeOf(edge: MapEdge, index: number, page: PrintedMapPage, laid: LaidOut): Route {
  const { from, to, label, route } = edge
  const card = laid.cards.get(from)
  const head = laid.heads.get(from)
  if (route === 'tree' && card) return { through: treePath(edge, card, laid), label: [] }
  if (to === ANSWER && head) {
    const x = headPort(index, from, page, laid)
    return {
      through: [
        [x, head.y],
        [x, laid.answerBottom],
      ],
      label: answerTag(label, x, head.y),
    }
  }
  if (to === ANSWER && card) {
    const [x, y] = [trackOf(index, from, page, laid), cardPort(index, card, page)]
    return {
      through: [
        [card.right, y],
        [x, y],
        [x, laid.answerBottom],
      ],
      label: [],
    }
  }
  const other = laid.cards.get(to)
  if (route === 'side' && card && other) {
    const [start, stop, x] = [
      cardPort(index, card, page),
      cardPort(index, other, page),
      trackOf(index, from, page, laid),
    ]
    const through: WirePoint[] = [
      [card.right, start],
      [x, start],
      [x, stop],
      [other.right, stop],
    ]
    return { through, label: tagShapes(label, card.right + 6, (start + stop) / 2 - 8, GUTTER - 10) }
  }
  const y =
    route === 'over'
      ? laid.headsTop - 14 - CHANNEL * ((laid.over.get(edge.id) ?? 0) + 0.4)
      : laid.bottom + 12 + CHANNEL * ((laid.under.get(edge.id) ?? 0) + 0.6)
  const ends = [from, to].map((id) => endPath(index, id, y, page, laid))
  const [first = [], last = []] = ends
  const through = [...first, ...last.toReversed()]
  const [a, b] = [first.at(-1)?.[0] ?? 0, last.at(-1)?.[0] ?? 0]
  const wide = widthOf(label, 12, false)
  return {
    through,
    label: tagShapes(label, (a + b) / 2 - wide / 2, y - (wide + 20 < Math.abs(a - b) ? 9 : 20), wide + 4),
  }
}

const answerTag = (label: string, x: number, y: number): Shape[] => tagShapes(label, x + 6, y - 24, 230)

/** From a node to the channel that its line runs along. */
function endPath(index: number, id: string, y: number, page: PrintedMapPage, laid: LaidOut): WirePoint[] {
  const head = laid.heads.get(id)
  if (head) {
    const x = headPort(index, id, page, laid)
    return [
      [x, head.y],
      [x, y],
    ]
  }
  const card = laid.cards.get(id)
  if (!card) return []
  const [x, start] = [trackOf(index, id, page, laid), cardPort(index, card, page)]
  return [
    [card.right, start],
    [x, start],
    [x, y],
  ]
}

/** Down the side of the lane, as in a file tree, with a trunk for what supports and one for what does something else. */
function treePath({ to, kind }: MapEdge, card: PlacedCard, laid: LaidOut): WirePoint[] {
  const above = laid.cards.get(to) ?? laid.heads.get(to)
  const x = card.x - TREE_INDENT * (kind === 'supports' ? 0.3 : 0.7)
  const y = card.y + Math.min(card.height / 2, 16)
  return above
    ? [
        [card.x, y],
        [x, y],
        [x, above.y + above.height],
      ]
    : []
}

const touches = (edge: MapEdge, id: string): boolean => edge.route !== 'tree' && (edge.from === id || edge.to === id)
const indicesAt = (page: PrintedMapPage, id: string): number[] =>
  page.edges.flatMap((edge, i) => (touches(edge, id) ? [i] : []))

/** Lines leave a head at its top edge, in the order of the lanes that they lead to, so that few cross. */
function headPort(index: number, id: string, page: PrintedMapPage, laid: LaidOut): number {
  const head = laid.heads.get(id)
  if (!head) return 0
  const lane = (i: number): number => {
    const edge = page.edges[i]
    const other = edge?.from === id ? edge.to : edge?.from
    return laid.heads.get(other ?? '')?.lane ?? laid.cards.get(other ?? '')?.lane ?? head.lane
  }
  const mine = indicesAt(page, id).sort((a, b) => lane(a) - lane(b))
  return head.x + (head.width * (mine.indexOf(index) + 1)) / (mine.length + 1)
}

/** And a card at its right edge, shared out evenly. */
function cardPort(index: number, { id, y, height }: PlacedCard, page: PrintedMapPage): number {
  const mine = indicesAt(page, id)
  return y + (height * (mine.indexOf(index) + 1)) / (mine.length + 1)
}

/** The track beside a lane on which a line of one of its cards runs. */
function trackOf(index: number, id: string, page: PrintedMapPage, laid: LaidOut): number {
  const card = laid.cards.get(id)
  if (!card) return 0
  const mine = page.edges.flatMap((edge, i) =>
    [edge.from, edge.to]
      .filter((end) => edge.route !== 'tree' && laid.cards.get(end)?.lane === card.lane)
      .map((end) => ({ i, end })),
  )
  const place = mine.findIndex(({ i, end }) => i === index && end === id)
  return card.right + (GUTTER * (place + 1)) / (mine.length + 1)
}

const LEGEND_LINE = 44

function legend({ kindNames }: PrintedMapPage, y: number): Shape[] {
  let x = MARGIN
  return RelationKind.options.flatMap((kind) => {
    const start = x
    x += LEGEND_LINE + 10 + widthOf(kindNames[kind], 12, false) + 22
    return [
      ...wire(kind, [
        [start, y],
        [start + LEGEND_LINE, y],
      ]),
      ...legendWords(kindNames[kind], start + LEGEND_LINE + 10, y - 9),
    ]
  })
}
