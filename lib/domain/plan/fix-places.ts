import type { PlanPlace } from './plan-place'
import type { ReadParagraph } from './read-paragraphs'

/** Where evidence is added to a paragraph: under its first claim, or, while it has none, with a first claim. */
export function placeForEvidence(paragraph: ReadParagraph): PlanPlace {
  const first = paragraph.claims.find((c) => c.claim.role === 'claim')
  return first
    ? { at: 'claim', id: first.id, open: 'new-evidence' }
    : { at: 'paragraph', id: paragraph.id, open: 'new-claim' }
}
