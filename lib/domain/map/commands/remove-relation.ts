import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, remove } from '../edits'
import { notThere } from '../refusals'

export const removeRelation = defineCommand({
  name: 'remove-relation',
  input: z.object({ id: z.string() }),
  run: (map, { id }) => {
    const relation = map.relations.find((r) => r.id === id)
    return relation ? ok(changeOf(remove('relations', relation))) : notThere('relation')
  },
  say: () => 'Link removed',
})
