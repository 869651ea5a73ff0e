import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok, type Refusal, refuse } from '../../shared/result'
import { closesCircle } from '../apply-change'
import { ANSWER, type ArgumentMap, Relation } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { findClaim, findParagraph } from '../read-map'
import { alreadyThere, circle, notThere, toItself, tooMany } from '../refusals'
import { isSupporting, RelationKind } from '../relation-kind'
import { relationWords } from '../relation-words'

export const addRelation = defineCommand({
  name: 'add-relation',
  input: z.object({
    id: Relation.shape.id,
    from: z.string(),
    to: z.string(),
    kind: RelationKind,
    label: Relation.shape.label.unwrap().optional(),
    because: Relation.shape.because,
  }),
  run: (map, { id, from, to, kind, label = '', because }) => {
    const relation = { id, from, to, kind, label, ...(because ? { because } : {}) }
    if (map.relations.some((r) => r.id === id)) return alreadyThere()
    if (map.relations.length >= LIMITS.relations) return tooMany('relations')
    const refusal = refusalOf(map, relation)
    return refusal ? { ok: false, refusal } : ok(changeOf(add('relations', relation)))
  },
  say: (map, { from, to, kind, label }) => relationWords(map, { from, to, kind, label: label ?? '' }),
})

/** Why a relation cannot stand on the map, if it cannot: broken shape, never poor quality. */
export function refusalOf(map: ArgumentMap, relation: Relation): Refusal | null {
  const there = (id: string) => findClaim(map, id) !== undefined || findParagraph(map, id) !== undefined
  if (relation.from === relation.to) return toItself().refusal
  if (relation.from === ANSWER)
    return refuse('from-answer', 'A link starts at a claim or a paragraph and may end at the answer.').refusal
  if (!there(relation.from) || (relation.to !== ANSWER && !there(relation.to))) return notThere('card').refusal
  const same = map.relations.some(
    (r) => r.id !== relation.id && r.from === relation.from && r.to === relation.to && r.kind === relation.kind,
  )
  if (same) return refuse('linked-already', 'These two are linked in that way already.').refusal
  return isSupporting(relation.kind) && closesCircle(map.relations, relation) ? circle().refusal : null
}
