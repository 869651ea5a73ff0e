import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type LinkStub, linkStubs } from '@/lib/domain/map/link-stubs'
import { type Branch, branchesOf } from '@/lib/domain/map/read-map'

/** What every card asks of a map, read off it once for each version of it. */
export type MapIndex = { branches: Map<string, Branch[]>; stubs: Map<string, LinkStub[]> }

const kept = new WeakMap<ArgumentMap, MapIndex>()

export function indexOf(map: ArgumentMap): MapIndex {
  const known = kept.get(map)
  if (known) return known
  const ends = new Set(map.relations.flatMap((r) => [r.from, r.to]))
  const index = {
    branches: branchesOf(map),
    stubs: new Map([...ends].map((id) => [id, linkStubs(map, id)])),
  }
  kept.set(map, index)
  return index
}
