import type { Factor } from '../shared/factor'
import type { TaggedFrom } from './deck'
import { factorFromWords } from './factor-from-words'

/** A factor and why: what nothing suggests is null and left to the student. */
export type FactorTag = { factor: string | null; taggedFrom: TaggedFrom }

/** The factor of a claim: what a tag in the text says, else its card's heading, else the one that its own words name. */
export function tagClaim(text: string, tag: Factor | null, heading: Factor | null, factors: Factor[]): FactorTag {
  if (tag) return { factor: tag.id, taggedFrom: 'tag' }
  if (heading) return { factor: heading.id, taggedFrom: 'heading' }
  const named = factorFromWords(text, factors)
  return { factor: named, taggedFrom: named === null ? 'none' : 'text' }
}
