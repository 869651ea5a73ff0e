import type { RelationKind } from '@/lib/domain/map/relation-kind'

/** Every word that a printed page has of its own. */
export const WORDS = {
  stated: 'Stated factor',
  line: 'Line of argument',
  point: 'Point',
  claim: 'Claim',
  evidence: 'Evidence',
  explanation: 'Explanation',
  linkBack: 'Link back',
  reason: 'because',
  judgement: 'Judgement',
  verdict: 'Your weights say',
  main: 'Main factor',
  criteria: 'Tested by',
  noStance: 'how far? Mark the line.',
  notAtAll: 'not at all',
  entirely: 'entirely',
  continued: 'continued',
  name: 'Name',
  date: 'Date',
  paragraph: 'Paragraph',
  weight: 'Weight',
  stance: 'Stance',
  factor: 'Factor',
  forIt: 'for',
  againstIt: 'against',
  but: 'but',
  answer: 'Answer',
  a3: 'Small type: print this page on A3.',
} as const

/** How a relation is read on the page and aloud. */
export const KIND_NAMES: Record<RelationKind, string> = {
  supports: 'supports',
  exemplifies: 'is an example of',
  opposes: 'opposes',
  qualifies: 'qualifies',
  links: 'acts on (with its verb)',
}
