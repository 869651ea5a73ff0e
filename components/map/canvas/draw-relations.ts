import { ANSWER, type ArgumentMap, type Relation } from '@/lib/domain/map/argument-map'
import { isShownByPlace } from '@/lib/domain/map/link-stubs'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import { relationWord } from '@/lib/domain/map/relation-words'
import type { Box, Layout } from './lay-out'
import { overTheHeads, type Route, strokeToAnswer, throughGutters } from './route-relations'

/** A relation to draw. `word` is null where another line of the same trunk bears it already. */
export type Drawn = { relation: Relation; route: Route; word: string | null }

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
  for (const r of map.relations) {
    if (!findParagraph(map, r.from) || !findParagraph(map, r.to)) continue
    const key = `${r.from} ${r.kind}`
    trunks.set(key, [...(trunks.get(key) ?? []), r])
  }
  return trunks
}

/** Which relations are drawn as lines now, and along which way. Links between cards only when an end is selected, or all. */
export function drawRelations({ map, layout, cards, selected, all }: Input): Drawn[] {
  const drawn: Drawn[] = []
  const trunks = [...trunksOf(map).values()]
  for (const relation of map.relations) {
    const lane = layout.lanes.get(relation.from)
    if (lane && relation.to === ANSWER)
      drawn.push({
        relation,
        route: strokeToAnswer(lane, layout.answer, trunks.length),
        word: relationWord(map, relation),
      })
  }
  trunks.forEach((relations, row) => {
    relations.forEach((relation, i) => {
      const from = layout.lanes.get(relation.from)
      const to = layout.lanes.get(relation.to)
      if (from && to)
        drawn.push({
          relation,
          route: overTheHeads(from, to, row),
          word: i === 0 || relation.label !== '' ? relationWord(map, relation) : null,
        })
    })
  })
  const lanes = [...layout.lanes.values()]
  let track = 0
  for (const relation of map.relations) {
    const isOn = all || relation.from === selected || relation.to === selected
    if (!isOn || drawn.some((d) => d.relation === relation) || isShownByPlace(map, relation)) continue
    const from = cards.get(relation.from)
    const to = relation.to === ANSWER ? layout.answer : cards.get(relation.to)
    if (!from || !to) continue
    const ends = { from, to, fromLane: laneOf(map, layout, relation.from), toLane: laneOf(map, layout, relation.to) }
    drawn.push({ relation, route: throughGutters(ends, lanes, track), word: relationWord(map, relation) })
    track += 1
  }
  return drawn
}

const laneOf = (map: ArgumentMap, layout: Layout, id: string): Box | null =>
  layout.lanes.get(findClaim(map, id)?.paragraph ?? id) ?? null
