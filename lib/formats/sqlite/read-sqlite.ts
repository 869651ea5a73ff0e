import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { readRecord, type SqliteValue } from './read-record'
import { readVarint } from './read-varint'

/** A row of a table by the names of its columns. */
export type SqliteRow = Readonly<Record<string, SqliteValue>>

/** A database that is open for reading. `rows`: null where it has no such table. */
export type SqliteFile = { tables: readonly string[]; rows: (table: string) => SqliteRow[] | null }

type Table = { name: string; root: number; columns: string[]; rowid: string | null }
type Pages = { bytes: Uint8Array; view: DataView; size: number; usable: number; count: number; encoding: string }

const MAGIC = 'SQLite format 3\0'
const INTERIOR_INDEX = 2
const INTERIOR_TABLE = 5
const LEAF_INDEX = 10
const LEAF_TABLE = 13
/** Pages over pages: with the smallest pages and the most rows there are a dozen. */
const MOST_DEEP = 40

class Damaged extends Error {}

/**
 * Opens an SQLite database for reading its tables from end to end, page by page, as its format is documented. There is
 * no SQL, no view, no trigger and no code of a database in it: a stranger’s file cannot do more than be read.
 */
export function openSqlite(bytes: Uint8Array, what: string): Result<SqliteFile> {
  const damaged = refuse('broken', `${what} is damaged. Export it again.`)
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 16)) !== MAGIC || bytes.length < 100) return damaged
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const said = view.getUint16(16)
  const size = said === 1 ? 65_536 : said
  if (size < 512 || (size & (size - 1)) !== 0) return damaged
  const usable = size - view.getUint8(20)
  if (usable < 480) return damaged
  const encoding = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'][view.getUint32(56)] ?? 'utf-8'
  const pages: Pages = { bytes, view, size, usable, count: Math.floor(bytes.length / size), encoding }
  try {
    const tables = new Map(schemaOf(pages).map((table) => [table.name, table]))
    return ok({
      tables: [...tables.keys()],
      rows(name) {
        const table = tables.get(name)
        return table ? readTable(pages, table) : null
      },
    })
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return damaged
    throw error
  }
}

/** The rows of a table, or the refusal that it cannot be read. */
export function rowsOf(file: SqliteFile, table: string, what: string): Result<SqliteRow[] | null> {
  try {
    return ok(file.rows(table))
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError)
      return refuse('broken', `${what}: its table “${table}” is damaged. Export it again.`)
    throw error
  }
}

function schemaOf(pages: Pages): Table[] {
  const master = {
    name: 'sqlite_schema',
    root: 1,
    columns: ['type', 'name', 'tbl_name', 'rootpage', 'sql'],
    rowid: null,
  }
  return readTable(pages, master).flatMap(({ type, name, rootpage, sql }) => {
    if (type !== 'table' || typeof name !== 'string' || typeof sql !== 'string') return []
    return [{ name, root: Number(rootpage), ...columnsOf(sql) }]
  })
}

/** The names of the columns of `CREATE TABLE …`, and which of them is the row’s number. */
function columnsOf(sql: string): Pick<Table, 'columns' | 'rowid'> {
  const columns: string[] = []
  let rowid: string | null = null
  for (const part of partsOf(sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')')))) {
    if (/^\s*(?:constraint|primary|unique|check|foreign)\b/i.test(part)) continue
    const name = /^\s*(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|(\w+))/.exec(part)
    const word = name?.slice(1).find((one) => one !== undefined)
    if (word === undefined) continue
    columns.push(word)
    if (/\binteger\s+(?:not\s+null\s+)?primary\s+key\b/i.test(part)) rowid = word
  }
  return { columns, rowid }
}

/** What commas part, brackets and quotations left whole. */
function partsOf(text: string): string[] {
  const bare = text.replace(/--[^\n]*/g, '').slice(0, 20_000)
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const [at, sign] of [...bare].entries()) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === ',' && depth === 0) {
      parts.push(bare.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, bare.slice(from)]
}

function readTable(pages: Pages, { root, columns, rowid }: Table): SqliteRow[] {
  const rows: SqliteRow[] = []
  const seen = new Set<number>()
  const visit = (page: number, depth: number): void => {
    if (page < 1 || page > pages.count || seen.has(page) || depth > MOST_DEEP) throw new Damaged()
    seen.add(page)
    const { kind, parts } = readPage(pages, page)
    for (const { child, record } of parts) {
      if (child !== null) visit(child, depth + 1)
      if (record !== null) rows.push(rowAt(pages, record, kind, columns, rowid))
      if (rows.length > LIMITS.rows * 4) throw new Damaged()
    }
  }
  visit(root, 0)
  return rows
}

type PagePart = { child: number | null; record: number | null }

/** What is in a page of a tree, in its order: pages under it, by number, and places of records. */
function readPage(pages: Pages, page: number): { kind: number; parts: PagePart[] } {
  const start = (page - 1) * pages.size
  const head = start + (page === 1 ? 100 : 0)
  const kind = pages.view.getUint8(head)
  const interior = kind === INTERIOR_INDEX || kind === INTERIOR_TABLE
  if (!interior && kind !== LEAF_INDEX && kind !== LEAF_TABLE) throw new Damaged()
  const pointers = head + (interior ? 12 : 8)
  const count = pages.view.getUint16(head + 3)
  const cells = Array.from({ length: count }, (_, i) => start + pages.view.getUint16(pointers + i * 2))
  if (cells.some((cell) => cell < head || cell >= start + pages.size)) throw new Damaged()
  if (!interior) return { kind, parts: cells.map((cell) => ({ child: null, record: cell })) }
  const parts: PagePart[] = cells.map((cell) => ({
    child: pages.view.getUint32(cell),
    record: kind === INTERIOR_TABLE ? null : cell + 4,
  }))
  return { kind, parts: [...parts, { child: pages.view.getUint32(head + 8), record: null }] }
}

function rowAt(pages: Pages, cell: number, kind: number, columns: string[], rowid: string | null): SqliteRow {
  const length = readVarint(pages.bytes, cell)
  const isTable = kind === LEAF_TABLE
  const number = isTable ? readVarint(pages.bytes, length.next) : { value: 0, next: length.next }
  const payload = payloadAt(pages, number.next, length.value, isTable)
  const values = readRecord(payload, pages.encoding)
  const row: Record<string, SqliteValue> = {}
  for (const [i, column] of columns.entries()) row[column] = values[i] ?? null
  if (rowid !== null && isTable) row[rowid] = number.value
  return row
}

/** The bytes of a record, those that overflow onto other pages too. */
function payloadAt(pages: Pages, at: number, length: number, isTable: boolean): Uint8Array {
  const { usable } = pages
  if (length > LIMITS.unpackedBytes || length > pages.bytes.length) throw new Damaged()
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (length <= most) return slice(pages.bytes, at, length)
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const rest = least + ((length - least) % (usable - 4))
  const local = rest <= most ? rest : least
  const payload = new Uint8Array(length)
  payload.set(slice(pages.bytes, at, local))
  let filled = local
  let next = pages.view.getUint32(at + local)
  while (filled < length) {
    if (next < 1 || next > pages.count) throw new Damaged()
    const start = (next - 1) * pages.size
    const piece = Math.min(usable - 4, length - filled)
    payload.set(slice(pages.bytes, start + 4, piece), filled)
    filled += piece
    next = pages.view.getUint32(start)
  }
  return payload
}

function slice(bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + length > bytes.length) throw new Damaged()
  return bytes.subarray(at, at + length)
}
