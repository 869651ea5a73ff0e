import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Contribution, contributionsTo } from '@/lib/domain/weighing/contributions'
import { countedMap } from '@/lib/domain/weighing/counted'
import type { Flip } from '@/lib/domain/weighing/flips'
import { silenceOf } from '@/lib/domain/weighing/silence'
import { type Verdict, verdictIn } from '@/lib/domain/weighing/verdict'
import { verdictFlips } from '@/lib/domain/weighing/verdict-flips'
import { type Survival, survivalOf } from '@/lib/domain/weighing/ways-of-weighing'
import { type WeighedMap, weighMap } from '@/lib/domain/weighing/weigh-map'

/**
 * What a map adds up to, and why; each part is worked out when it is first asked for, once for each version of a map.
 * `weighed`: how everything on it stands. `counted`: what the answer is read off, by what has been weighed alone.
 * `silent`: why there is no verdict yet; null while there is one.
 */
export type Weighed = {
  weighed: WeighedMap
  counted: WeighedMap
  verdict: Verdict | null
  silent: string | null
  contributions(): Contribution[] | null
  flips(): Flip[] | null
  survival(): Survival | null
}

const kept = new WeakMap<ArgumentMap, Weighed>()

export function weighedOf(map: ArgumentMap): Weighed {
  const known = kept.get(map)
  if (known) return known
  const weighed = weighMap(map)
  const alone = countedMap(map)
  const counted = alone === map ? weighed : weighMap(alone)
  const silent = silenceOf(map)
  const fresh: Weighed = {
    weighed,
    counted,
    verdict: silent === null ? verdictIn(counted) : null,
    silent,
    contributions: once(() => contributionsTo(counted)),
    flips: once(() => verdictFlips(map, counted)),
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
