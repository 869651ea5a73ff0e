import { type Point, roundPath } from '@/components/ui/round-path'

/** Widths in pixels: of a paragraph's card, of a claim's on it, the least between columns, the most for a verb; `row`: height of a line's row. */
export type WebSizes = { card: number; claim: number; gap: number; pill: number; row: number }

type Side = 'top' | 'bottom'
type BlockIn = { id: string; claims: string[] }
type LinkIn = { id: string; from: string; to: string }

/** Where a block stands: its column, above or below the channel in which the lines run. */
export type Block = { id: string; column: number; side: Side; x: number; width: number }

/** A line: its corners, the path through them, where it begins and ends, and the room for its verb (`x` is the middle). */
type WebRoute = {
  id: string
  points: Point[]
  d: string
  start: Point
  end: Point & { heading: 'up' | 'down' }
  pill: { x: number; y: number; width: number }
}

export type WebLayout = {
  width: number
  /** Height of the channel. */
  channel: number
  columns: { x: number; width: number }[]
  blocks: Block[]
  routes: WebRoute[]
}

/** Lines leave a card this far apart; five find room before they draw closer. Below the channel they are half a step aside. */
const STEP = 14
const FULL = 2
const BAND = FULL * STEP + STEP / 2
/** A paragraph whose claims are shown keeps a strip of its own beside them for the lines that are its own. */
const OWN = 2 * BAND
const BETWEEN = 8
const CLEAR = 6
const EDGE = 20
const EMPTY = 96

type End = { x: number; side: Side; column: number }

/**
 * The web as two rows of cards with a channel between them. Lines run in the channel at right angles, each on a row that it
 * shares with none that it would meet, and its verb stands between two columns, where no line goes up or down: so no line
 * crosses a word. Places follow from the order alone: a new block or link is added without moving the others.
 */
export function layWeb(blocks: BlockIn[], links: LinkIn[], sizes: WebSizes): WebLayout {
  const { columns, placed, ends } = standBlocks(blocks, sizes)
  const zones = zonesBetween(columns, ends, sizes)
  const ports = assignPorts(links, ends)
  const rows: { left: number; right: number }[][] = []
  const ways = links.flatMap((link) => {
    const from = ends.get(link.from)
    const to = ends.get(link.to)
    const port = ports.get(link.id)
    if (!from || !to || !port) return []
    const loop = from.column === to.column
    const zone = zones[loop ? from.column : Math.floor((from.column + to.column - 1) / 2)]!
    const width = Math.min(sizes.pill, zone.right - zone.left)
    const x = loop ? zone.left + width / 2 : (zone.left + zone.right) / 2
    const span = {
      left: Math.min(port.from, port.to, x - width / 2) - CLEAR,
      right: Math.max(port.from, port.to, x + width / 2) + CLEAR,
    }
    return [{ link, from, to, port, loop, pill: { x, width }, row: takeRow(rows, span) }]
  })
  const channel = rows.length === 0 ? EMPTY : 2 * EDGE + rows.length * sizes.row
  const routes = ways.map((way) => {
    const y = EDGE + way.row * sizes.row + sizes.row / 2
    return routeOf(way, y, channel)
  })
  const last = columns.at(-1)
  const loops = ways.filter((w) => w.loop).map((w) => w.pill.x + w.pill.width / 2)
  return { width: Math.max(last ? last.x + last.width : 0, ...loops), channel, columns, blocks: placed, routes }
}

/** Column by column, first above, then below: so that one more block moves none of the others. */
function standBlocks(blocks: BlockIn[], sizes: WebSizes) {
  const widthOf = (b: BlockIn) =>
    b.claims.length === 0 ? sizes.card : Math.max(sizes.card, OWN + b.claims.length * (sizes.claim + BETWEEN) + BETWEEN)
  const columns: { x: number; width: number }[] = []
  const placed: Block[] = []
  const ends = new Map<string, End>()
  let x = 0
  for (let at = 0; at < blocks.length; at += 2) {
    const pair = blocks.slice(at, at + 2)
    const column = at / 2
    const width = Math.max(...pair.map(widthOf))
    columns.push({ x, width })
    pair.forEach((block, i) => {
      const side: Side = i === 0 ? 'top' : 'bottom'
      const shift = i === 0 ? 0 : STEP / 2
      placed.push({ id: block.id, column, side, x, width: widthOf(block) })
      const own = block.claims.length === 0 ? widthOf(block) / 2 : OWN / 2
      ends.set(block.id, { x: x + own + shift, side, column })
      block.claims.forEach((claim, j) => {
        const middle = OWN + j * (sizes.claim + BETWEEN) + sizes.claim / 2
        ends.set(claim, { x: x + middle + shift, side, column })
      })
    })
    const next = blocks.slice(at + 2, at + 4)
    const insetRight = width - (rangeOf(ends, column).right - x)
    const insetLeft = next.some((b) => b.claims.length > 0) ? OWN / 2 - BAND : sizes.card / 2 - BAND
    x += width + Math.max(sizes.gap, sizes.pill + 2 * CLEAR - insetRight - insetLeft)
  }
  return { columns, placed, ends }
}

function rangeOf(ends: Map<string, End>, column: number) {
  const all = [...ends.values()].filter((e) => e.column === column).map((e) => e.x)
  return { left: Math.min(...all) - BAND, right: Math.max(...all) + BAND }
}

/** The stretch right of each column in which no line goes up or down. */
function zonesBetween(columns: unknown[], ends: Map<string, End>, sizes: WebSizes) {
  return columns.map((_, column) => {
    const left = rangeOf(ends, column).right + CLEAR
    const right = column + 1 < columns.length ? rangeOf(ends, column + 1).left - CLEAR : left + sizes.pill
    return { left, right }
  })
}

/** Where each line leaves and enters: the first in the middle of its card, the next beside it to the right, to the left … */
function assignPorts(links: LinkIn[], ends: Map<string, End>): Map<string, { from: number; to: number }> {
  const drawn = links.filter((l) => ends.has(l.from) && ends.has(l.to))
  const counts = new Map<string, number>()
  for (const end of drawn.flatMap((l) => [l.from, l.to])) counts.set(end, (counts.get(end) ?? 0) + 1)
  const taken = new Map<string, number>()
  const next = (id: string) => {
    const slot = taken.get(id) ?? 0
    taken.set(id, slot + 1)
    const furthest = Math.floor((counts.get(id) ?? 1) / 2)
    const step = furthest <= FULL ? STEP : (FULL * STEP) / furthest
    return ends.get(id)!.x + (slot % 2 === 1 ? (slot + 1) / 2 : -slot / 2) * step
  }
  return new Map(drawn.map((l) => [l.id, { from: next(l.from), to: next(l.to) }]))
}

function takeRow(rows: { left: number; right: number }[][], span: { left: number; right: number }): number {
  const free = rows.findIndex((row) => row.every((s) => s.right < span.left || s.left > span.right))
  if (free >= 0) {
    rows[free]!.push(span)
    return free
  }
  rows.push([span])
  return rows.length - 1
}

type Way = {
  link: LinkIn
  from: End
  to: End
  port: { from: number; to: number }
  loop: boolean
  pill: { x: number; width: number }
}

/** Room that an end leaves before the card's edge, so that its mark does not lie under the card. */
const TIP = 10
/** How far apart the two strands of a loop lie, behind its verb. */
const STRAND = 6

function routeOf({ link, from, to, port, loop, pill }: Way, y: number, channel: number): WebRoute {
  const edge = ({ side }: End) => (side === 'top' ? 0 : channel)
  const start = { x: port.from, y: edge(from) }
  const end = { x: port.to, y: to.side === 'top' ? TIP : channel - TIP }
  const middle = loop ? strands() : [y, y]
  const corners = [
    { x: start.x, y: middle[0]! },
    ...(loop
      ? [
          { x: pill.x, y: middle[0]! },
          { x: pill.x, y: middle[1]! },
        ]
      : []),
    { x: end.x, y: middle[1]! },
  ]
  const points = [start, ...corners, end]
  const heading = to.side === 'top' ? 'up' : 'down'
  const tip = { x: end.x, y: to.side === 'top' ? 3 : channel - 3, heading } as const
  return { id: link.id, points, d: roundPath(points), start, end: tip, pill: { ...pill, y } }

  /** Out on one strand and back on the other, so that the two do not cross. */
  function strands(): [number, number] {
    const upper = y - STRAND
    const lower = y + STRAND
    if (from.side !== to.side) return from.side === 'top' ? [upper, lower] : [lower, upper]
    const outer = port.from > port.to
    return outer === (from.side === 'top') ? [upper, lower] : [lower, upper]
  }
}
