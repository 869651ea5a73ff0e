import type { ReadParagraph } from './read-paragraphs'

/**
 * The paragraphs that have a weight, heaviest first, equal ones in reading order. `ranked`: the same once every
 * paragraph in which something is has one, else none: half the weights say nothing of what is on top. `top`: the one
 * heavier than all others.
 */
export type Ranking = { weighed: ReadParagraph[]; ranked: ReadParagraph[]; top: ReadParagraph | null }

export function rankWeights(paragraphs: ReadParagraph[]): Ranking {
  const weighed = paragraphs.filter((p) => p.weight !== null).sort((a, b) => weightOf(b) - weightOf(a))
  const ranked = paragraphs.every((p) => p.empty || p.weight !== null) ? weighed.filter((p) => !p.empty) : []
  const [first, second] = ranked
  const top = first && second && weightOf(first) > weightOf(second) ? first : null
  return { weighed, ranked, top }
}

export const weightOf = ({ weight }: ReadParagraph): number => weight ?? 0

/** The number in the middle, or half-way between the two in the middle; null of none. */
export function median(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  return high === undefined || low === undefined ? null : (low + high) / 2
}
