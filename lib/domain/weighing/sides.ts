import { ANSWER, type ArgumentMap } from '../map/argument-map'
import type { RelationKind } from '../map/relation-kind'
import type { Side } from '../question/question-types'

const SIDE: Record<RelationKind, Side | null> = {
  supports: 'supports',
  exemplifies: 'supports',
  opposes: 'opposes',
  qualifies: 'qualifies',
  links: null,
}

/** The side of everything that bears on the answer, by id. Of several relations, the one whose id comes first counts. */
export function sidesTowards(map: ArgumentMap): Map<string, Side> {
  const first = new Map<string, { relation: string; side: Side }>()
  for (const { id, from, to, kind } of map.relations) {
    const side = SIDE[kind]
    const known = first.get(from)
    if (to === ANSWER && side !== null && !(known && known.relation < id)) first.set(from, { relation: id, side })
  }
  return new Map([...first].map(([from, { side }]) => [from, side]))
}
