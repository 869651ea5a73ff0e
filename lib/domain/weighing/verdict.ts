import type { ArgumentMap } from '../map/argument-map'
import type { Compared } from '../question/question-types'
import { stanceOn } from '../question/question-words'
import { type Comparison, compare, type Pile } from './compare'
import { type CountedMap, countedOf } from './counted'
import { silenceOf } from './silence'
import { whyOf } from './why'

/**
 * The student's own weights, read back: how the two that the question sets against each other stand to each other.
 * `tick` −3 … +3 and its `words`, those of the student's own line; `mine` and `rival`: what the two count, 0–100;
 * `why`: one sentence. `pans`: the two with the paragraphs that load the scales, and what they are compared `by`.
 * `ranked`: cards were ranked, and no paragraph is weighed.
 */
export type Verdict = {
  tick: number
  words: string
  mine: number
  rival: number
  rivalFactor: string | null
  why: string
  by: Compared
  pans: { mine: Pile; rival: Pile }
  ranked: boolean
}

/** A verdict, or a sentence that says what is missing for one. */
export type VerdictReading = { verdict: Verdict; silent: null } | { verdict: null; silent: string }

/** How far the student's weights go, by one rule for every type of question; every view tells of it by this alone. */
export const readVerdict = (map: ArgumentMap): VerdictReading => readCounted(map, countedOf(map))

/** The same, of what is known to count in a map, or would. */
export function readCounted(map: ArgumentMap, counted: CountedMap): VerdictReading {
  const comparison = compare(map, counted)
  const silent = silenceOf(map, counted, comparison)
  const [mine, rival] = [comparison.mine[0], comparison.rivals[0]]
  if (silent !== null || !mine || !rival) return { verdict: null, silent: silent ?? '' }
  return { verdict: between(map, mine, rival, comparison, counted), silent: null }
}

function between(map: ArgumentMap, mine: Pile, rival: Pile, { by }: Comparison, { ranked }: CountedMap): Verdict {
  const tick = tickOf(mine.counts, rival.counts)
  return {
    tick,
    words: stanceOn(map, tick),
    mine: mine.counts,
    rival: rival.counts,
    rivalFactor: rival.factor,
    why: whyOf(map, { mine, rival, by, tick, ranked }),
    by,
    pans: { mine, rival },
    ranked,
  }
}

/** Shares of a hundred from which a verdict is one tick further from the middle; the same on both sides. */
const OUTWARD = [55, 65, 80]

/** The tick of two weights that are not both 0. Exactly on a bound, the outer tick wins on either side. */
export function tickOf(mine: number, rival: number): number {
  // Weights come in two-hundredths, so these are whole numbers and a bound is met exactly.
  const [own, both] = [Math.round(mine * 200), Math.round((mine + rival) * 200)]
  const beyond = (part: number) => OUTWARD.filter((bound) => 100 * part >= bound * both).length
  return beyond(own) - beyond(both - own)
}
