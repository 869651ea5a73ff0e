import type { ArgumentMap, Claim, Paragraph } from '@/lib/domain/map/argument-map'
import { type LinkStub, linkStubsOf } from '@/lib/domain/map/link-stubs'
import { type Branch, branchesOf } from '@/lib/domain/map/read-map'

/** What every card asks of a map, read off it once for each version of it. */
export type MapIndex = {
  claims: ReadonlyMap<string, Claim>
  paragraphs: ReadonlyMap<string, Paragraph>
  branches: ReadonlyMap<string, Branch[]>
  stubs: ReadonlyMap<string, LinkStub[]>
}

const kept = new WeakMap<ArgumentMap, MapIndex>()
let last: MapIndex | null = null

export function indexOf(map: ArgumentMap): MapIndex {
  const known = kept.get(map)
  if (known) return known
  const branches = branchesOf(map)
  const index: MapIndex = {
    claims: new Map(map.claims.map((c) => [c.id, c])),
    paragraphs: new Map(map.paragraphs.map((p) => [p.id, p])),
    branches: keepSame(last?.branches, branches, sameBranch),
    stubs: keepSame(last?.stubs, linkStubsOf(map), sameStub),
  }
  kept.set(map, index)
  last = index
  return index
}

/** The lists of before wherever they say the same, so that only what changed is drawn again. */
function keepSame<T>(
  was: ReadonlyMap<string, T[]> | undefined,
  now: ReadonlyMap<string, T[]>,
  same: (a: T, b: T) => boolean,
): ReadonlyMap<string, T[]> {
  if (!was) return now
  return new Map(
    [...now].map(([id, list]) => {
      const before = was.get(id)
      return [id, before && sameList(before, list, same) ? before : list]
    }),
  )
}

function sameList<T>(a: T[], b: T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i] as T))
}

const sameBranch = (a: Branch, b: Branch): boolean =>
  a.claim === b.claim &&
  a.number === b.number &&
  a.depth === b.depth &&
  a.by === b.by &&
  sameList(a.children, b.children, sameBranch)

const sameStub = (a: LinkStub, b: LinkStub): boolean =>
  a.relation === b.relation && a.way === b.way && a.other === b.other && a.number === b.number
