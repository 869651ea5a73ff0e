import * as z from 'zod'
import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { findClaim, findParagraph, nameOfParagraph } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { LIMITS } from '../shared/limits'

/**
 * What a comment is about. `words`: the pupil's own, as they stood then: they are kept when the node is deleted, moved
 * or reworded later. The `answer` is the judgement; the whole has no id.
 */
export const Anchor = z.object({
  at: z.enum(['claim', 'relation', 'paragraph', 'answer', 'whole']),
  id: z.string().max(100).nullable().default(null),
  words: z.string().max(LIMITS.text).default(''),
})
export type Anchor = z.infer<typeof Anchor>

/** The anchor of a node of a map, with the words that stand there; of the whole map where there is no such node. */
export function anchorOf(map: ArgumentMap, id: string | null): Anchor {
  const claim = id && findClaim(map, id)
  if (claim) return { at: 'claim', id, words: claim.text }
  const paragraph = id && findParagraph(map, id)
  if (paragraph) return { at: 'paragraph', id, words: paragraph.point || nameOfParagraph(map, paragraph.id) }
  const relation = map.relations.find((r) => r.id === id)
  if (relation) return { at: 'relation', id, words: relation.label || relationWords(map, relation) }
  if (id === ANSWER) return { at: 'answer', id, words: map.judgement.text }
  return { at: 'whole', id: null, words: '' }
}

/** Whether what a comment is about is still on a map. */
export function isOnMap(map: ArgumentMap, { at, id }: Anchor): boolean {
  if (at === 'whole' || at === 'answer') return true
  const records = { claim: map.claims, relation: map.relations, paragraph: map.paragraphs }[at]
  return records.some((r) => r.id === id)
}
