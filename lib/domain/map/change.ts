import * as z from 'zod'
import { Question } from '../question/question'
import { QuestionForm } from '../question/question-form'
import { Factor } from '../shared/factor'
import { fieldsOf } from '../shared/fields-of'
import { ArgumentMap, Claim, Dismissal, Judgement, MapCard, Paragraph, Relation, Version } from './argument-map'

/** The tables of a map: records that come and go. */
export const RECORDS = {
  factors: Factor,
  cards: MapCard,
  paragraphs: Paragraph,
  claims: Claim,
  relations: Relation,
  dismissals: Dismissal,
  versions: Version,
} as const
export type MapTable = keyof typeof RECORDS
export type RecordOf<T extends MapTable> = ArgumentMap[T][number]
export const TABLES = Object.keys(RECORDS) as MapTable[]

/** The fields that a schema names: what a loose object lets through besides has no name. */
export type FieldOf<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] } & string

/** The parts of a map that there is one of: they can be updated, never added or removed. */
export const SINGLES = {
  question: Question,
  judgement: Judgement,
  map: ArgumentMap.pick({ title: true, plainNames: true, deck: true }),
} as const
export type Single = keyof typeof SINGLES

/** What an update of the map itself never touches: its identity, and the parts that have edits of their own. */
export const FIXED_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'format',
  'version',
  'question',
  'judgement',
  ...TABLES,
])

type Fields = Record<string, unknown>

/** One edit of one record. `from` holds what the author saw, so that the edit can be reversed and read by a person. */
export type RecordEdit =
  | { [T in MapTable]: { op: 'add'; table: T; record: RecordOf<T> } }[MapTable]
  | { [T in MapTable]: { op: 'remove'; table: T; record: RecordOf<T> } }[MapTable]
  | { op: 'update'; table: MapTable; id: string; from: Fields; to: Fields }
  | { op: 'update'; table: Single; from: Fields; to: Fields }

/** An edit of one map, as data: applied at once here, sent, journalled, replayed, reversed. */
export type Change = { edits: RecordEdit[] }

const tableEdits = TABLES.flatMap((table) => [
  z.object({ op: z.literal('add'), table: z.literal(table), record: RECORDS[table] }),
  z.object({ op: z.literal('remove'), table: z.literal(table), record: RECORDS[table] }),
  z.object({
    op: z.literal('update'),
    table: z.literal(table),
    id: z.string(),
    from: z.record(z.string(), z.unknown()),
    to: fieldsOf(RECORDS[table], ['id']),
  }),
])
/** What a question was: journals of version 1 hold its form as it was called then. */
const QuestionBefore = z.looseObject({ form: QuestionForm.optional() })
const singleEdits = (Object.keys(SINGLES) as Single[]).map((table) =>
  z.object({
    op: z.literal('update'),
    table: z.literal(table),
    from: table === 'question' ? QuestionBefore : z.record(z.string(), z.unknown()),
    to: fieldsOf(SINGLES[table], table === 'map' ? [...FIXED_FIELDS] : []),
  }),
)

/** Parses a change from outside (a request, a journal row). */
export const Change = z.object({
  edits: z.array(z.union([...tableEdits, ...singleEdits])).max(5_000),
}) as unknown as z.ZodType<Change>

export const NO_CHANGE: Change = { edits: [] }
