import { RelationKind } from '@/lib/domain/map/relation-kind'
import { RELATION_WORDS } from '@/lib/domain/map/relation-words'

/** Every word that a printed page has of its own. */
export const PRINTED_WORDS = {
  line: 'Line of argument',
  dates: 'Dates',
  point: 'Point',
  source: 'according to',
  linkBack: 'Link back',
  reason: 'because',
  judgement: 'Judgement',
  verdict: 'Your weights say',
  criteria: 'Tested by',
  mark: 'Mark the line.',
  continued: 'continued',
  name: 'Name',
  date: 'Date',
  paragraph: 'Paragraph',
  weight: 'Weight',
  stance: 'Stance',
  answer: 'Answer',
  loose: 'In no paragraph',
  a3: 'Small type: print this page on A3.',
} as const

/** What a kind of line says, in the legend of the map. */
export const KIND_NAMES = Object.fromEntries(
  RelationKind.options.map((kind) => [kind, kind === 'links' ? 'acts on (with its verb)' : RELATION_WORDS[kind].verb]),
) as Record<RelationKind, string>
