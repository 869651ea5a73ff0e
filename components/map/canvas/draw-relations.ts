import { ANSWER, type ArgumentMap, type Relation } from '@/lib/domain/map/argument-map'
import { isShownByPlace } from '@/lib/domain/map/link-stubs'
import { findClaim } from '@/lib/domain/map/read-map'
import { relationWord } from '@/lib/domain/map/relation-words'
import type { Box, Layout } from './lay-out'
import { overTheHeads, type Route, strokeToAnswer, throughGutters } from './route-relations'

/** A relation to draw. `word` is null where another line of the same trunk bears it already. */
export type DrawnRelation = { relation: Relation; route: Route; word: string | null }

type Input = {
  map: ArgumentMap
  layout: Layout
  /** Where each card was drawn, in pixels of the canvas. */
  cards: ReadonlyMap<string, Box>
  selected: string | null
  all: boolean
}

/** The relations between paragraphs, one group for each source and kind: they share a trunk over the heads. */
export function trunksOf(map: ArgumentMap): Map<string, Relation[]> {
  const trunks = new Map<string, Relation[]>()
  const paragraphs = new Set(map.paragraphs.map((p) => p.id))
  for (const r of map.relations) {
    if (!paragraphs.has(r.from) || !paragraphs.has(r.to)) continue
    const key = `${r.from} ${r.kind}`
    trunks.set(key, [...(trunks.get(key) ?? []), r])
  }
  return trunks
}

/** Whether a relation is a line while its ends are selected, or all are shown: what the place of a card says is none. */
const isLine = (map: ArgumentMap, relation: Relation, selected: string | null, all: boolean): boolean =>
  (all || relation.from === selected || relation.to === selected) && !isShownByPlace(map, relation)

/** The cards and heads at the ends of what is drawn now. */
export function lineEnds(map: ArgumentMap, selected: string | null, all: boolean): ReadonlySet<string> {
  if (selected === null && !all) return NO_ENDS
  const lines = map.relations.filter((relation) => isLine(map, relation, selected, all))
  return new Set(lines.flatMap(({ from, to }) => [from, to]))
}

const NO_ENDS: ReadonlySet<string> = new Set()

/** Which relations are drawn as lines now, and along which way. Links between cards only when an end is selected, or all. */
export function drawRelations({ map, layout, cards, selected, all }: Input): DrawnRelation[] {
  const drawn: DrawnRelation[] = []
  const known = new Set<Relation>()
  const draw = (relation: Relation, route: Route, word: string | null) => {
    known.add(relation)
    drawn.push({ relation, route, word })
  }
  const trunks = [...trunksOf(map).values()]
  for (const relation of map.relations) {
    const lane = layout.lanes.get(relation.from)
    if (lane && relation.to === ANSWER)
      draw(relation, strokeToAnswer(lane, layout.answer, trunks.length), relationWord(map, relation))
  }
  trunks.forEach((relations, row) => {
    relations.forEach((relation, i) => {
      const from = layout.lanes.get(relation.from)
      const to = layout.lanes.get(relation.to)
      if (!from || !to) return
      const says = i === 0 || relation.label !== ''
      draw(relation, overTheHeads(from, to, row), says ? relationWord(map, relation) : null)
    })
  })
  if (cards.size === 0) return drawn
  const lanes = [...layout.lanes.values()]
  let track = 0
  for (const relation of map.relations) {
    if (known.has(relation) || !isLine(map, relation, selected, all)) continue
    const from = cards.get(relation.from)
    const to = relation.to === ANSWER ? layout.answer : cards.get(relation.to)
    if (!from || !to) continue
    const ends = { from, to, fromLane: laneOf(map, layout, relation.from), toLane: laneOf(map, layout, relation.to) }
    draw(relation, throughGutters(ends, lanes, track), relationWord(map, relation))
    track += 1
  }
  return drawn
}

const laneOf = (map: ArgumentMap, layout: Layout, id: string): Box | null =>
  layout.lanes.get(findClaim(map, id)?.paragraph ?? id) ?? null
