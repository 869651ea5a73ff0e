import type { ReadParagraph } from './read-plan'

/** The paragraphs that have a weight, heaviest first, equal ones in reading order; `top` only if one is heavier than all others. */
export type Ranking = { weighed: ReadParagraph[]; top: ReadParagraph | null }

export function rankWeights(paragraphs: ReadParagraph[]): Ranking {
  const weighed = paragraphs.filter((p) => p.paragraph.weight !== null).sort((a, b) => weightOf(b) - weightOf(a))
  const [first, second] = weighed
  const top = first && second && weightOf(first) > weightOf(second) ? first : null
  return { weighed, top }
}

export const weightOf = ({ paragraph }: ReadParagraph): number => paragraph.weight ?? 0

/** The number in the middle, or half-way between the two in the middle; null of none. */
export function median(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  return high === undefined || low === undefined ? null : (low + high) / 2
}
