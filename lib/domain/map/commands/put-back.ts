import * as z from 'zod'
import { ok } from '../../shared/result'
import { type MapTable, RECORDS, type RecordOf, SINGLES, type Single } from '../change'
import { defineCommand } from '../command'
import { changeOf, update, updateSingle } from '../edits'
import { notThere } from '../refusals'
import { quoted } from '../short'
import { type FieldAt, holderOf, TEXT_FIELDS, wordsIn } from '../text-fields'

const At = z.object({
  table: z.enum(Object.keys({ ...RECORDS, ...SINGLES })),
  id: z.string().optional(),
  field: z.string(),
})

/** Gives a field with words the value that it had before somebody wrote over it. */
export const putBack = defineCommand<{ field: FieldAt; value: unknown }>({
  name: 'put-back',
  input: z.object({
    field: At.refine(({ table, field }) =>
      TEXT_FIELDS[table as MapTable].includes(field),
    ) as unknown as z.ZodType<FieldAt>,
    value: z.unknown(),
  }),
  run: (map, { field: at, value }) => {
    const holder = holderOf(map, at)
    if (!holder) return notThere('text')
    const to = { [at.field]: value }
    if ('id' in at) return ok(changeOf(...update(at.table, holder as unknown as RecordOf<MapTable>, to)))
    return ok(changeOf(...updateSingle(at.table as Single, holder, to)))
  },
  say: (_, { field: at, value }) => `Put back: ${quoted(wordsIn(at.table, at.field, value), 'an empty text')}`,
})
