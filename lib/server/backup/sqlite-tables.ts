import 'server-only'
import { EmbeddedSqlite } from '../database/embedded-sqlite'
import type { Cell, ColumnType, Table } from './backup-form'
import type { Installation, Rows } from './installation'

type Client = ReturnType<EmbeddedSqlite['createClient']>
type Value = Awaited<ReturnType<Client['execute']>>['rows'][number][number]

/** SQLite's declared types, as Prisma writes them. */
const TYPES: Record<string, ColumnType> = {
  TEXT: 'text',
  INTEGER: 'integer',
  BIGINT: 'bigint',
  REAL: 'float',
  BOOLEAN: 'boolean',
  DATETIME: 'date',
  BLOB: 'bytes',
}

/** Rows read at a time: a map's row may hold megabytes. */
const ROWS_AT_A_TIME = 32

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const list = (names: string[]) => names.map(quoted).join(', ')
const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ')

/** Opens an SQLite database as the program does, on a connection that lasts as long as the work. */
export async function withSqlite<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const url = `file:${file}`
  const client = new EmbeddedSqlite({ url }).createClient({ url })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}

/** An SQLite database that nobody else writes to while it is read or filled. */
export class SqliteInstallation implements Installation {
  constructor(private readonly client: Client) {}

  async migrations(): Promise<string[]> {
    const { rows } = await this.client.execute(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
    )
    return rows.map((row) => String(row[0]))
  }

  async tables(): Promise<Table[]> {
    const { rows } = await this.client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations' ORDER BY name",
    )
    return Promise.all(rows.map((row) => this.table(String(row[0]))))
  }

  private async table(name: string): Promise<Table> {
    const { rows } = await this.client.execute(`PRAGMA table_info(${quoted(name)})`)
    const columns = rows.map((row) => {
      const type = TYPES[String(row.type).toUpperCase()]
      if (!type) throw new Error(`${name}.${row.name} has the type ${row.type}, which no backup can hold yet.`)
      return { name: String(row.name), type, place: Number(row.pk) }
    })
    const key = columns.filter((c) => c.place > 0).sort((a, b) => a.place - b.place)
    return { name, columns: columns.map((c) => ({ name: c.name, type: c.type })), key: key.map((c) => c.name) }
  }

  async *rows(table: Table): AsyncGenerator<Cell[]> {
    const select = `SELECT ${list(table.columns.map((c) => c.name))} FROM ${quoted(table.name)}`
    const order = `ORDER BY ${list(table.key)} LIMIT ${ROWS_AT_A_TIME}`
    const after = `WHERE (${list(table.key)}) > (${marks(table.key.length)})`
    const keyAt = table.key.map((name) => table.columns.findIndex((c) => c.name === name))
    let last: Value[] | null = null
    do {
      const sql: string = last ? `${select} ${after} ${order}` : `${select} ${order}`
      const { rows }: Awaited<ReturnType<Client['execute']>> = await this.client.execute({ sql, args: last ?? [] })
      for (const row of rows) yield table.columns.map((column, i) => toCell(row[i] ?? null, column.type))
      const end = rows.at(-1)
      last = end && rows.length === ROWS_AT_A_TIME ? keyAt.map((i) => end[i] ?? null) : null
      // Whoever else this process serves gets a turn.
      await new Promise((resolve) => setImmediate(resolve))
    } while (last)
  }

  /**
   * Takes in the rows of a backup, in place of what is there, in one transaction. Triggers, which guard rows against
   * people, and foreign keys, which want an order of tables, are out of the way meanwhile; the keys are checked after.
   */
  async fill(tables: Table[], rowsOf: Rows): Promise<void> {
    await this.client.execute('PRAGMA foreign_keys = OFF')
    await this.client.execute('BEGIN IMMEDIATE')
    const { rows: triggers } = await this.client.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for (const { name } of triggers) await this.client.execute(`DROP TRIGGER ${quoted(String(name))}`)
    for (const { name } of tables) await this.client.execute(`DELETE FROM ${quoted(name)}`)
    for await (const { table, cells } of rowsOf) {
      const names = table.columns.map((c) => c.name)
      await this.client.execute({
        sql: `INSERT INTO ${quoted(table.name)} (${list(names)}) VALUES (${marks(names.length)})`,
        args: table.columns.map((column, i) => fromCell(cells[i] ?? null, column.type)),
      })
    }
    for (const { sql } of triggers) await this.client.execute(String(sql))
    const { rows: orphans } = await this.client.execute('PRAGMA foreign_key_check')
    if (orphans[0]) throw new Error(`a row of ${orphans[0][0]} belongs to one of ${orphans[0][2]} that is not there`)
    await this.client.execute('COMMIT')
    await this.client.execute('PRAGMA foreign_keys = ON')
  }

  /**
   * Brings everything into the one file, so that it can be moved. Closing does not: a connection lingers, with its log
   * beside the file, until its statements are collected.
   */
  async settle(): Promise<void> {
    const { rows } = await this.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(rows[0]?.busy) !== 0) throw new Error('The log of the database could not be written into it.')
  }
}

function toCell(value: Value, type: ColumnType): Cell {
  if (value === null) return null
  switch (type) {
    case 'text':
      return String(value)
    case 'integer':
    case 'float':
      return Number(value)
    case 'bigint':
      return String(value)
    case 'boolean':
      return Number(value) !== 0
    case 'date':
      return new Date(typeof value === 'string' ? value : Number(value)).toISOString()
    case 'bytes':
      return Buffer.from(value as ArrayBuffer).toString('base64')
  }
}

function fromCell(cell: Cell, type: ColumnType): string | number | bigint | Uint8Array | null {
  if (cell === null) return null
  switch (type) {
    case 'text':
      return String(cell)
    case 'integer':
    case 'bigint':
      return BigInt(cell)
    case 'float':
      return Number(cell)
    case 'boolean':
      return cell ? 1n : 0n
    case 'date':
      // As Prisma writes it, so that texts compare as times do.
      return String(cell).replace('Z', '+00:00')
    case 'bytes':
      return Buffer.from(String(cell), 'base64')
  }
}
