import { type HasQuestion, sideWord } from '../question/question-words'
import { ANSWER, type ArgumentMap, type Relation } from './argument-map'
import { VERB_UNSAID } from './link-verbs'
import { findClaim, findParagraph, nameOfParagraph } from './read-map'
import type { RelationKind } from './relation-kind'
import { quoted } from './short'

/** How one card or paragraph bears on another: in a word on its line, and between the two in a sentence. */
export const RELATION_WORDS: Record<RelationKind, { word: string; verb: string }> = {
  supports: { word: 'supports', verb: 'supports' },
  exemplifies: { word: 'shows', verb: 'is an example of' },
  opposes: { word: 'opposes', verb: 'opposes' },
  qualifies: { word: 'qualifies', verb: 'qualifies' },
  links: { word: 'linked', verb: VERB_UNSAID },
}

/** The word on a relation's line: the student's own, else its side where it goes to the answer, else how it bears on the other. */
export function relationWord(
  asking: HasQuestion,
  { to, kind, label }: Pick<Relation, 'to' | 'kind' | 'label'>,
): string {
  if (label.trim() !== '') return label
  return (to === ANSWER && sideWord(asking, kind)) || RELATION_WORDS[kind].word
}

/** A relation as a sentence without its full stop: “Trotsky was ill…” supports 4 Circumstance; 2 Farming: changed. */
export function relationWords(map: ArgumentMap, relation: Pick<Relation, 'from' | 'to' | 'kind' | 'label'>): string {
  const side = relation.to === ANSWER ? sideWord(map, relation.kind) : ''
  if (side !== '') return `${nameOfNode(map, relation.from)}: ${side}`
  const verb = (relation.kind === 'links' && relation.label) || RELATION_WORDS[relation.kind].verb
  return `${nameOfNode(map, relation.from)} ${verb} ${nameOfNode(map, relation.to)}`
}

/** What to call a claim, a paragraph or the answer in a sentence. */
export function nameOfNode(map: ArgumentMap, id: string): string {
  if (id === ANSWER) return 'the answer'
  if (findParagraph(map, id)) return nameOfParagraph(map, id)
  return quoted(findClaim(map, id)?.text ?? '')
}
