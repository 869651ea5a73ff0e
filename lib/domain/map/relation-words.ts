import { ANSWER, type ArgumentMap, type Relation } from './argument-map'
import { VERB_UNSAID } from './link-verbs'
import { findClaim, findParagraph, nameOfParagraph } from './read-map'
import type { RelationKind } from './relation-kind'
import { quoted } from './short'

const VERBS: Record<Exclude<RelationKind, 'links'>, string> = {
  supports: 'supports',
  exemplifies: 'is an example of',
  opposes: 'is against',
  qualifies: 'qualifies',
}

/** A relation as a sentence without its full stop: “Trotsky was ill…” supports 4 Circumstance. */
export function relationWords(map: ArgumentMap, relation: Pick<Relation, 'from' | 'to' | 'kind' | 'label'>): string {
  const verb = relation.kind === 'links' ? relation.label || VERB_UNSAID : VERBS[relation.kind]
  return `${nameOfNode(map, relation.from)} ${verb} ${nameOfNode(map, relation.to)}`
}

/** What to call a claim, a paragraph or the answer in a sentence. */
export function nameOfNode(map: ArgumentMap, id: string): string {
  if (id === ANSWER) return 'the answer'
  if (findParagraph(map, id)) return nameOfParagraph(map, id)
  return quoted(findClaim(map, id)?.text ?? '')
}
