import { ANSWER, type ArgumentMap } from '../map/argument-map'
import type { SemanticsId } from './semantics'
import { bearsOnAnswer, type WeighedMap, weighMap } from './weigh-map'

/** The words for what a map adds up to, from −3 to +3, on the same seven ticks as the student's own stance. */
export const VERDICT_WORDS = [
  'not at all',
  'hardly',
  'less than half',
  'about half',
  'mostly',
  'largely',
  'entirely',
] as const

/** The same ticks for how well a paragraph or a claim stands. */
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

/** The map's own reading of the student's weights. Null while nothing bears on the answer: there is nothing to add up. */
export const verdictOf = (map: ArgumentMap, semantics: SemanticsId = 'mlp'): Verdict | null =>
  verdictIn(weighMap(map, semantics))

/** The same, of a map that is weighed already. */
export function verdictIn(weighed: WeighedMap): Verdict | null {
  if (!bearsOnAnswer(weighed)) return null
  return verdictAt(weighed.graph.strengthOf(ANSWER), weighed.graph.converged)
}

export function verdictAt(strength: number, settled = true): Verdict {
  const tick = tickOf(strength)
  return { strength, tick, words: wordsAt(ANSWER, tick), settled }
}

/** The tick (−3 … +3) of a strength (0–1). */
export const tickOf = (strength: number): number => BOUNDS.filter((bound) => strength >= bound).length - 3

/** The word of a tick: of the answer, how far; of anything else, how well it stands. */
export const wordsAt = (topic: string, tick: number): string =>
  (topic === ANSWER ? VERDICT_WORDS : STANDING_WORDS)[tick + 3]!
