import * as z from 'zod'
import { LIMITS } from '../shared/limits'
import type { ArgumentMap } from './argument-map'
import { type MapTable, RECORDS, type RecordEdit, SINGLES, type Single, TABLES } from './change'

/** Where a value of the map stands: a field of a record, or of a part that there is one of. */
export type FieldAt = { table: MapTable; id: string; field: string } | { table: Single; field: string }

/** A name for it, the same wherever it is asked for. */
export const fieldKey = (at: FieldAt): string =>
  ('id' in at ? [at.table, at.id, at.field] : [at.table, at.field]).join(' ')

/** A field of what an edit is about. */
export function fieldOf(edit: RecordEdit, field: string): FieldAt {
  if (edit.op !== 'update') return { table: edit.table, id: edit.record.id, field }
  return 'id' in edit ? { table: edit.table, id: edit.id, field } : { table: edit.table, field }
}

/** Ids of factors, by the same schema as texts. */
const NO_WORDS = new Set(['question stimulus'])

const schemaOf = (table: MapTable | Single): z.ZodObject =>
  table in SINGLES ? SINGLES[table as Single] : RECORDS[table as MapTable]

/** The schema inside defaults and the like; of one that is changed as it is read, as it comes in. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType)
  if (schema instanceof z.ZodArray || !('unwrap' in schema)) return schema
  return unwrapped((schema as z.ZodOptional<z.ZodType>).unwrap())
}

/** The schemas of which a value of this one is made. */
function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[]
  return schema instanceof z.ZodObject ? Object.values(schema.shape) : []
}

/** A text is a string as long as texts may be; ids, dates and names of kinds are not. */
const isText = (schema: z.ZodType): boolean => schema instanceof z.ZodString && schema.maxLength === LIMITS.text
function holdsText(schema: z.ZodType): boolean {
  const inner = unwrapped(schema)
  return isText(inner) || partsOf(inner).some(holdsText)
}

const named = (table: MapTable | Single): readonly string[] =>
  Object.entries(schemaOf(table).shape)
    .filter(([field, schema]) => !NO_WORDS.has(`${table} ${field}`) && holdsText(schema as z.ZodType))
    .map(([field]) => field)

/** The fields that hold somebody's words, as the schema has them: a text, a list of texts, or a record with a text in it. */
export const TEXT_FIELDS = Object.fromEntries(
  [...TABLES, ...(Object.keys(SINGLES) as Single[])].map((table) => [table, named(table)]),
) as Record<MapTable | Single, readonly string[]>

export const isTextField = (table: MapTable | Single, field: string): boolean => TEXT_FIELDS[table].includes(field)

/** The words in the value of a field, a line for each of its texts; empty where there are none. */
export function wordsIn(table: MapTable | Single, field: string, value: unknown): string {
  const schema = schemaOf(table).shape[field] as z.ZodType | undefined
  return schema ? textsIn(schema, value).join('\n') : ''
}

function textsIn(schema: z.ZodType, value: unknown): string[] {
  const inner = unwrapped(schema)
  if (typeof value === 'string') return isText(inner) && value.trim() !== '' ? [value.trim()] : []
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item) => textsIn(inner.element as z.ZodType, item))
  if (inner instanceof z.ZodUnion) {
    const option = (inner.options as z.ZodType[]).find((o) => o.safeParse(value).success)
    return option ? textsIn(option, value) : []
  }
  if (!(inner instanceof z.ZodObject) || value == null) return []
  const record = value as Record<string, unknown>
  return Object.entries(inner.shape).flatMap(([name, part]) => textsIn(part as z.ZodType, record[name]))
}

/** What stands in a field now; undefined where its record is gone. */
export function valueAt(map: ArgumentMap, at: FieldAt): unknown {
  const holder = holderOf(map, at)
  return holder && (holder[at.field] ?? null)
}

/** Whether the record that a field belongs to is on the map. */
export const isThere = (map: ArgumentMap, at: FieldAt): boolean => holderOf(map, at) !== undefined

/** The record or part that a field belongs to; undefined where it is gone. */
export function holderOf(map: ArgumentMap, at: FieldAt): Record<string, unknown> | undefined {
  if (!('id' in at)) return at.table === 'map' ? map : map[at.table]
  return (map[at.table] as { id: string }[]).find((record) => record.id === at.id)
}
