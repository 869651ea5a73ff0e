import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { evaluate } from './evaluate'
import { mapGraph } from './map-graph'
import type { SemanticsId } from './semantics'

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

/** The strengths at which one word gives way to the next, even on both sides of a half. */
const BOUNDS = [0.2, 0.35, 0.45, 0.55, 0.65, 0.8]

/** What the map adds up to: `strength` of the answer (0–1), its `tick` (−3 … +3) and word; `settled` false for a circle that swings. */
export type Verdict = { strength: number; tick: number; words: string; settled: boolean }

/** The map's own reading of the student's weights. Null while no paragraph bears on the answer: there is nothing to add up. */
export function verdictOf(map: ArgumentMap, semantics: SemanticsId = 'mlp'): Verdict | null {
  if (!map.relations.some((r) => r.to === ANSWER && r.kind !== 'links')) return null
  const { strengths, converged } = evaluate(mapGraph(map), semantics)
  const strength = strengths.get(ANSWER)!
  const tick = tickOf(strength)
  return { strength, tick, words: VERDICT_WORDS[tick + 3]!, settled: converged }
}

/** The tick (−3 … +3) of a strength (0–1). */
export const tickOf = (strength: number): number => BOUNDS.filter((bound) => strength >= bound).length - 3
