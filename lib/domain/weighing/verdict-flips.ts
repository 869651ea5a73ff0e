import { applyChange } from '../map/apply-change'
import type { ArgumentMap } from '../map/argument-map'
import { countedOf } from './counted'
import { type Flip, flipsOf } from './flips'
import { silenceOf } from './silence'
import { verdictOf } from './verdict'
import type { WeighedMap } from './weigh-map'

/**
 * The single changes after which the map has another verdict, the smallest first; null while it does not settle. None
 * while it is silent or goes by ranks, and none that would silence it: what is taken away may be all there was on a side.
 */
export function verdictFlips(map: ArgumentMap, counted: WeighedMap): Flip[] | null {
  if (silenceOf(map) !== null || countedOf(map).ranked) return []
  return (
    flipsOf(counted)?.filter(
      (flip) => flip.how === 'weigh' || verdictOf(applyChange(map, flip.change))?.words === flip.words,
    ) ?? null
  )
}
