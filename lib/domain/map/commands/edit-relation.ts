import * as z from 'zod'
import { ok } from '../../shared/result'
import { Relation } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { notThere } from '../refusals'
import { RelationKind } from '../relation-kind'
import { relationWords } from '../relation-words'
import { refusalOf } from './add-relation'

/** `reverse`: what it came from becomes what it goes to. */
export const editRelation = defineCommand({
  name: 'edit-relation',
  input: z.object({
    id: z.string(),
    kind: RelationKind.optional(),
    label: Relation.shape.label.unwrap().optional(),
    because: Relation.shape.because,
    reverse: z.boolean().optional(),
  }),
  run: (map, { id, kind, label, because, reverse }) => {
    const relation = map.relations.find((r) => r.id === id)
    if (!relation) return notThere('relation')
    const ends = reverse ? { from: relation.to, to: relation.from } : {}
    const words = { label: label ?? relation.label, because: because ?? relation.because }
    const next = { ...relation, ...ends, kind: kind ?? relation.kind, ...words }
    const refusal = refusalOf(map, next)
    return refusal ? { ok: false, refusal } : ok(changeOf(...update('relations', relation, next)))
  },
  say: (map, { id, kind, label, reverse }) => {
    const relation = map.relations.find((r) => r.id === id)
    if (!relation) return 'Link changed'
    const ends = reverse ? { from: relation.to, to: relation.from } : relation
    return relationWords(map, { ...ends, kind: kind ?? relation.kind, label: label ?? relation.label })
  },
})
