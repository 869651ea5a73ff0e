import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { STANCE_WORDS } from '../question/stance'
import { countedMap } from './counted'
import type { SemanticsId } from './semantics'
import { silenceOf } from './silence'
import { type WeighedMap, weighMap } from './weigh-map'

/** The ticks of the how-far line as words for how well a paragraph or a claim stands. */
const STANDING_WORDS = [
  'very weak',
  'weak',
  'rather weak',
  'middling',
  'rather strong',
  'strong',
  'very strong',
] as const

/** The strengths at which one word gives way to the next, even on both sides of a half. */
const BOUNDS = [0.2, 0.35, 0.45, 0.55, 0.65, 0.8]

/** What the map adds up to: `strength` of the answer (0–1), its `tick` (−3 … +3) and word; `settled` false for a circle that swings. */
export type Verdict = { strength: number; tick: number; words: string; settled: boolean }

/** The map's own reading of the student's weights, in the words of the student's own line. Null while it is silent (`silenceOf`). */
export const verdictOf = (map: ArgumentMap, semantics: SemanticsId = 'mlp'): Verdict | null =>
  silenceOf(map) === null ? verdictIn(weighMap(countedMap(map), semantics)) : null

/** The same, of a map that is not silent and is weighed already, by what counts in it alone (`countedMap`). */
export const verdictIn = ({ graph }: WeighedMap): Verdict => verdictAt(graph.strengthOf(ANSWER), graph.converged)

export function verdictAt(strength: number, settled = true): Verdict {
  const tick = tickOf(strength)
  return { strength, tick, words: wordsAt(ANSWER, tick), settled }
}

/** The tick (−3 … +3) of a strength (0–1). */
export const tickOf = (strength: number): number => BOUNDS.filter((bound) => strength >= bound).length - 3

/** The word of a tick: of the answer, how far; of anything else, how well it stands. */
export const wordsAt = (topic: string, tick: number): string =>
  (topic === ANSWER ? STANCE_WORDS : STANDING_WORDS)[tick + 3]!
