import 'server-only'
import { Client } from 'pg'
import { connectionTo } from '../database/pooled-postgres'
import type { Cell, ColumnType, Table } from './backup-form'
import type { Installation, Rows } from './installation'

/** PostgreSQL's types, as Prisma writes them. */
const TYPES: Record<string, ColumnType> = {
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  'double precision': 'float',
  boolean: 'boolean',
  'timestamp without time zone': 'date',
  bytea: 'bytes',
}

/** Rows read at a time: a map's row may hold megabytes. */
const ROWS_AT_A_TIME = 32
/** A statement is sent when it holds so many values, of 65,535 that the protocol allows, or so many letters. */
const MOST_VALUES = 8_000
const MOST_LETTERS = 4_000_000

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const list = (names: string[]) => names.map(quoted).join(', ')

/** Values come as PostgreSQL writes them, and are read by the column's type here. */
const AS_TEXT = { getTypeParser: () => (value: string) => value }

/**
 * Opens a connection to a database, or to one schema of it, that lasts as long as the work. No statement is bounded in
 * time.
 */
export async function withPostgres<T>(url: string, work: (client: Client) => Promise<T>, schema?: string): Promise<T> {
  const config = connectionTo(url)
  const options = schema ? `${config.options} -c search_path=${schema}` : config.options
  const client = new Client({ ...config, options })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Reads a PostgreSQL database as it is at this moment, whoever writes to it meanwhile. */
export const readingPostgres = <T>(url: string, run: (from: PostgresInstallation) => Promise<T>): Promise<T> =>
  withPostgres(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return run(new PostgresInstallation(client))
  })

/** The tables of the schema that a connection looks into first. */
export class PostgresInstallation implements Installation {
  constructor(private readonly client: Client) {}

  private async ask(sql: string, values: unknown[] = []): Promise<(string | null)[][]> {
    const { rows } = await this.client.query({ text: sql, values, rowMode: 'array', types: AS_TEXT })
    return rows
  }

  async migrations(): Promise<string[]> {
    const rows = await this.ask(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name COLLATE "C"',
    )
    return rows.map((row) => String(row[0]))
  }

  async tables(): Promise<Table[]> {
    const rows = await this.ask(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
       AND table_name <> '_prisma_migrations' ORDER BY table_name COLLATE "C"`,
    )
    const tables: Table[] = []
    for (const [name] of rows) tables.push(await this.table(String(name)))
    return tables
  }

  private async table(name: string): Promise<Table> {
    const rows = await this.ask(
      `SELECT column_name, data_type FROM information_schema.columns
       WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position`,
      [name],
    )
    const columns = rows.map(([column, of]) => {
      const type = TYPES[String(of)]
      if (!type) throw new Error(`${name}.${column} has the type ${of}, which no backup can hold yet.`)
      return { name: String(column), type }
    })
    const key = await this.ask(
      `SELECT a.attname FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
       JOIN pg_attribute a ON a.attnum = k.attnum
       WHERE i.indrelid = $1::regclass AND i.indisprimary AND a.attrelid = i.indrelid ORDER BY k.place`,
      [quoted(name)],
    )
    return { name, columns, key: key.map(([column]) => String(column)) }
  }

  async *rows(table: Table): AsyncGenerator<Cell[]> {
    const isText = (name: string) => table.columns.find((c) => c.name === name)?.type === 'text'
    const order = table.key.map((name) => (isText(name) ? `${quoted(name)} COLLATE "C"` : quoted(name))).join(', ')
    const select = `SELECT ${list(table.columns.map((c) => c.name))} FROM ${quoted(table.name)} ORDER BY ${order}`
    await this.ask(`DECLARE reading NO SCROLL CURSOR WITH HOLD FOR ${select}`)
    try {
      for (;;) {
        const rows = await this.ask(`FETCH ${ROWS_AT_A_TIME} FROM reading`)
        for (const row of rows) yield table.columns.map((column, i) => toCell(row[i] ?? null, column.type))
        if (rows.length < ROWS_AT_A_TIME) return
      }
    } finally {
      await this.ask('CLOSE reading')
    }
  }

  /**
   * Takes in the rows of a backup, in place of what is there, in one transaction. Triggers, which guard rows against
   * people, and foreign keys, which want an order of tables, are out of the way meanwhile; making the keys anew checks
   * every row.
   */
  async fill(tables: Table[], rowsOf: Rows): Promise<void> {
    await this.ask('BEGIN')
    const keys = await this.ask(
      `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
       WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
    )
    for (const [table, name] of keys) await this.ask(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(String(name))}`)
    for (const { name } of tables) await this.ask(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`)
    for (const { name } of tables) await this.ask(`DELETE FROM ${quoted(name)}`)
    for await (const { table, rows } of inBatches(rowsOf)) await this.insert(table, rows)
    for (const { name } of tables) await this.ask(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
    for (const [table, name, words] of keys)
      await this.ask(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(String(name))} ${words}`)
    await this.ask('COMMIT')
  }

  private async insert(table: Table, rows: Cell[][]): Promise<void> {
    const width = table.columns.length
    const marks = rows.map((cells, row) => `(${cells.map((_, i) => `$${row * width + i + 1}`).join(', ')})`)
    await this.ask(
      `INSERT INTO ${quoted(table.name)} (${list(table.columns.map((c) => c.name))}) VALUES ${marks.join(', ')}`,
      rows.flatMap((cells) => table.columns.map((column, i) => fromCell(cells[i] ?? null, column.type))),
    )
  }
}

/** Rows of one table together, as many as fit into a statement. */
async function* inBatches(rowsOf: Rows): AsyncGenerator<{ table: Table; rows: Cell[][] }> {
  let batch: { table: Table; rows: Cell[][] } | null = null
  let letters = 0
  for await (const { table, cells } of rowsOf) {
    const isFull = batch && ((batch.rows.length + 1) * cells.length > MOST_VALUES || letters > MOST_LETTERS)
    if (batch && (isFull || batch.table.name !== table.name)) {
      yield batch
      batch = null
    }
    batch ??= { table, rows: [] }
    if (batch.rows.length === 0) letters = 0
    batch.rows.push(cells)
    letters += cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)
  }
  if (batch) yield batch
}

function toCell(value: string | null, type: ColumnType): Cell {
  if (value === null) return null
  switch (type) {
    case 'text':
    case 'bigint':
      return value
    case 'integer':
    case 'float':
      return Number(value)
    case 'boolean':
      return value === 't'
    case 'date':
      // Kept in UTC, without saying so.
      return new Date(`${value.replace(' ', 'T')}Z`).toISOString()
    case 'bytes':
      return Buffer.from(value.slice(2), 'hex').toString('base64')
  }
}

function fromCell(cell: Cell, type: ColumnType): string | number | boolean | Buffer | null {
  if (type === 'bytes' && cell !== null) return Buffer.from(String(cell), 'base64')
  return cell
}
