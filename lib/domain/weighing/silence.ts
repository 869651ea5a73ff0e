import { ANSWER, type ArgumentMap } from '../map/argument-map'
import type { RelationKind } from '../map/relation-kind'
import { countedOf } from './counted'

const SIDE: Record<RelationKind, 'for' | 'against' | null> = {
  supports: 'for',
  exemplifies: 'for',
  opposes: 'against',
  qualifies: 'against',
  links: null,
}

/**
 * Why a map says nothing yet about how far, in a sentence that says what is missing; null once it speaks: at least two
 * paragraphs are weighed, or hold ranked cards, and they stand on both sides.
 */
export function silenceOf(map: ArgumentMap): string | null {
  const { weights } = countedOf(map)
  if (weights.size === 0) return 'Nothing is weighed yet. Say how much at least two paragraphs count.'
  if (weights.size === 1) return 'One paragraph is weighed. Weigh a second, so that there is something to compare.'
  const sides = new Set(map.relations.map((r) => (r.to === ANSWER && weights.has(r.from) ? SIDE[r.kind] : null)))
  sides.delete(null)
  if (sides.size === 0)
    return 'Say which of the paragraphs that you have weighed are for the view, and which against it.'
  return sides.size === 1 ? 'All that you have weighed is on one side. Weigh something on the other side too.' : null
}
