import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Contribution, contributionsTo } from '@/lib/domain/weighing/contributions'
import { type Flip, flipsOf } from '@/lib/domain/weighing/flips'
import { type Verdict, verdictIn } from '@/lib/domain/weighing/verdict'
import { type Survival, survivalOf } from '@/lib/domain/weighing/ways-of-weighing'
import { type WeighedMap, weighMap } from '@/lib/domain/weighing/weigh-map'

/** What a map adds up to, and why; each part is worked out when it is first asked for, once for each version of a map. */
export type Weighed = {
  weighed: WeighedMap
  verdict: Verdict | null
  contributions(): Contribution[] | null
  flips(): Flip[] | null
  survival(): Survival | null
}

const kept = new WeakMap<ArgumentMap, Weighed>()

export function weighedOf(map: ArgumentMap): Weighed {
  const known = kept.get(map)
  if (known) return known
  const weighed = weighMap(map)
  const fresh: Weighed = {
    weighed,
    verdict: verdictIn(weighed),
    contributions: once(() => contributionsTo(weighed)),
    flips: once(() => flipsOf(weighed)),
    survival: once(() => survivalOf(map)),
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
