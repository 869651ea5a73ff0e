import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { readVerdict, type VerdictReading } from '@/lib/domain/weighing/verdict'
import { type WeighedMap, weighMap } from '@/lib/domain/weighing/weigh-map'

/**
 * What a map says, and how well everything on it stands; each part is worked out when it is first asked for, once for
 * each version of a map.
 */
export type Weighed = { reading(): VerdictReading; standing(by: SemanticsId): WeighedMap }

const kept = new WeakMap<ArgumentMap, Weighed>()

export function weighedOf(map: ArgumentMap): Weighed {
  const known = kept.get(map)
  if (known) return known
  const standings = new Map(SEMANTICS_IDS.map((id) => [id, once(() => weighMap(map, id))]))
  const fresh: Weighed = {
    reading: once(() => readVerdict(map)),
    standing: (by) => standings.get(by)?.() ?? weighMap(map, by),
  }
  kept.set(map, fresh)
  return fresh
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
