import * as z from 'zod'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type MapTable, RECORDS, SINGLES, type Single, TABLES } from '@/lib/domain/map/change'
import { type FieldAt, TEXT_FIELDS } from '@/lib/domain/map/text-fields'
import { sketchMap } from './map-builder'

const SINGLE_NAMES = Object.keys(SINGLES) as Single[]

/** The record of each table that has all its texts; the same id everywhere says its table. */
const idIn = (table: MapTable) => `the-${table}`

/** Every field of the schema that holds words, with a name for the table of a test. */
export function everyTextField(): { name: string; at: FieldAt }[] {
  const records = TABLES.flatMap((table) => TEXT_FIELDS[table].map((field) => ({ table, id: idIn(table), field })))
  const singles = SINGLE_NAMES.flatMap((table) => TEXT_FIELDS[table].map((field) => ({ table, field })))
  return [...records, ...singles].map((at) => ({ name: `${at.table} ${at.field}`, at }))
}

/** A value of the field with these words in it, made by its schema. */
export function valueWith({ table, field }: FieldAt, words: string): unknown {
  const schema = table in SINGLES ? SINGLES[table as Single] : RECORDS[table as MapTable]
  return made((schema.shape as Record<string, z.ZodType>)[field] as z.ZodType, words)
}

function made(schema: z.ZodType, words: string): unknown {
  if (schema instanceof z.ZodString) return words
  if (schema instanceof z.ZodPipe) return made(schema.in as z.ZodType, words)
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodArray) return [made(schema.element as z.ZodType, words)]
  if (schema instanceof z.ZodObject) return recordWith(schema, words)
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as z.ZodType[]).map((option) => made(option, words))
    return options.find((value) => JSON.stringify(value).includes(words))
  }
  return made((schema as z.ZodOptional<z.ZodType>).unwrap(), words)
}

/** A record with the words in the first of its texts. */
function recordWith(schema: z.ZodObject, words: string): Record<string, unknown> {
  let left = words
  const fields = Object.entries(schema.shape).map(([name, part]) => {
    const value = made(part as z.ZodType, left)
    if (JSON.stringify(value)?.includes(words)) left = ''
    return [name, value]
  })
  return Object.fromEntries(fields)
}

/** A map with one record in every table, each of its texts filled. */
export function filledMap(): ArgumentMap {
  const texts = (table: MapTable | Single, id?: string) =>
    Object.fromEntries(
      TEXT_FIELDS[table].map((field) => [
        field,
        valueWith((id ? { table, id, field } : { table, field }) as FieldAt, `Words of ${table} ${field}`),
      ]),
    )
  const record = (table: MapTable) => ({ id: idIn(table), ...texts(table, idIn(table)) })
  const sketch = sketchMap({ paragraphs: { p1: { claims: { a: 'claim' } } } })
  return ArgumentMap.parse({
    ...sketch,
    ...texts('map'),
    question: { ...sketch.question, ...texts('question') },
    judgement: texts('judgement'),
    factors: [record('factors')],
    cards: [record('cards')],
    paragraphs: [...sketch.paragraphs, { ...record('paragraphs'), order: 2 }],
    claims: [...sketch.claims, { ...record('claims'), paragraph: 'p1', order: 2 }],
    relations: [{ ...record('relations'), from: 'a', to: 'p1', kind: 'links' }],
    dismissals: [{ ...record('dismissals'), check: 'E1', nodes: ['a'] }],
    versions: [{ ...record('versions'), at: '2026-05-04T10:05:00.000Z' }],
  })
}
