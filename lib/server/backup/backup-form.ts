import 'server-only'
import { createHash } from 'node:crypto'
import * as z from 'zod'

/** The version of the form that is written; a file of a later one is refused. */
export const FORM_VERSION = 1

/** What a column holds, in words that both databases know. `bigint` is kept as its digits, `bytes` in base64. */
const COLUMN_TYPES = ['text', 'integer', 'bigint', 'float', 'boolean', 'date', 'bytes'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** A value as it stands in a backup. A date is ISO 8601 in UTC with milliseconds. */
export type Cell = string | number | boolean | null

export const Table = z.object({
  name: z.string().min(1),
  columns: z.array(z.object({ name: z.string().min(1), type: z.enum(COLUMN_TYPES) })).min(1),
  /** The columns of the primary key: rows stand in its order, texts compared byte by byte. */
  key: z.array(z.string()).min(1),
})
export type Table = z.infer<typeof Table>

/** The first line of a backup. */
export const Header = z.object({
  format: z.literal('howfar-backup'),
  version: z.number().int(),
  /** Of the program that made it. */
  program: z.string(),
  madeAt: z.iso.datetime(),
  /** What signs sessions: with it, whoever is signed in stays so. */
  secret: z.string(),
  /** The migrations that the database had had, in order. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(Table).min(1),
})
export type Header = z.infer<typeof Header>

/** After the rows of a table, a line each: how many there were, and the SHA-256 of their lines. */
export const TableEnd = z.object({ table: z.string(), rows: z.number().int().min(0), sha256: z.string() })
export type TableEnd = z.infer<typeof TableEnd>

/** The last line: the SHA-256 of every line before it. */
export const FileEnd = z.object({ end: z.literal(true), sha256: z.string() })

/** A file's tables with their counts and hashes: equal summaries are equal data. */
export type Summary = TableEnd[]

export const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Counts and hashes the rows of one table. */
export class RowHash {
  private readonly hash = createHash('sha256')
  private rows = 0

  constructor(private readonly table: string) {}

  add(line: string | Uint8Array): void {
    this.hash.update(line)
    this.rows += 1
  }

  end(): TableEnd {
    return { table: this.table, rows: this.rows, sha256: this.hash.digest('hex') }
  }
}
