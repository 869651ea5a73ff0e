import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type * as z from 'zod'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Cell, FileEnd, FORM_VERSION, Header, RowHash, type Summary, type Table, TableEnd } from './backup-form'
import { reasonOf } from './file-reasons'

/** A longer line is not one of ours. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024

/** Why a backup is not taken: the sentence after the file's name. */
class Unfit extends Error {}

/** Reads a whole backup and answers what it says of itself, or what is wrong with it. */
export async function checkBackup(file: string): Promise<Result<{ header: Header; tables: Summary }>> {
  const tables: Summary = []
  try {
    const lines = linesIn(file)
    const header = await readHeader(lines)
    for await (const _ of rowsAfter(header, lines, tables)) {
      // The reading is the check.
    }
    return ok({ header, tables })
  } catch (error) {
    if (error instanceof Unfit) return refuse('unfit-backup', `${file} ${error.message}`)
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return refuse('unreadable', `${file} is not there.`)
    if (code.startsWith('Z_')) return refuse('unfit-backup', `${file} ${code === 'Z_BUF_ERROR' ? CUT_SHORT : NOT_OURS}`)
    const reason = reasonOf(error)
    if (reason) return refuse('unreadable', `${file} cannot be read: ${reason}.`)
    throw error
  }
}

/** The rows of a backup that has been checked. Throws if they changed since. */
export async function* rowsIn(file: string): AsyncGenerator<{ table: Table; cells: Cell[] }> {
  const lines = linesIn(file)
  yield* rowsAfter(await readHeader(lines), lines, [])
}

const CUT_SHORT = 'is not whole: its end is missing.'
const NOT_OURS = 'is not a backup of Howfar, or it is damaged.'

async function readHeader(lines: Lines): Promise<Header> {
  const first = await lines.next()
  const said = first.done ? null : jsonOf(first.value)
  const version = (said as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > FORM_VERSION)
    throw new Unfit('was made by a newer version of Howfar. Update this one first.')
  const header = Header.safeParse(said)
  if (!header.success) throw new Unfit(NOT_OURS)
  return header.data
}

async function* rowsAfter(
  header: Header,
  lines: Lines,
  summary: Summary,
): AsyncGenerator<{ table: Table; cells: Cell[] }> {
  for (const table of header.tables) {
    const hash = new RowHash(table.name)
    let rows = 0
    for (;;) {
      const line = await nextOf(lines)
      if (line[0] !== OPEN_BRACKET) {
        const end = parsed(TableEnd, line, `has something else where the table ${table.name} ends.`)
        const counted = hash.end()
        if (counted.sha256 !== end.sha256 || counted.rows !== end.rows || end.table !== table.name)
          throw new Unfit(`was changed: the rows of the table ${table.name} are not those that were written.`)
        summary.push(counted)
        break
      }
      hash.add(line)
      rows += 1
      yield { table, cells: cellsOf(line, table, rows) }
    }
  }
  const before = lines.sha256()
  const end = parsed(FileEnd, await nextOf(lines), CUT_SHORT)
  if (end.sha256 !== before) throw new Unfit('was changed: its lines are not those that were written.')
}

const OPEN_BRACKET = '['.charCodeAt(0)

function cellsOf(line: Uint8Array, table: Table, row: number): Cell[] {
  const cells = jsonOf(line)
  if (!Array.isArray(cells) || cells.length !== table.columns.length)
    throw new Unfit(`does not have the right shape: row ${row} of the table ${table.name}.`)
  return cells as Cell[]
}

function parsed<T>(schema: z.ZodType<T>, line: Uint8Array, otherwise: string): T {
  const read = schema.safeParse(jsonOf(line))
  if (read.success) return read.data
  throw new Unfit(otherwise)
}

function jsonOf(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line))
  } catch {
    return null
  }
}

async function nextOf(lines: Lines): Promise<Uint8Array> {
  const next = await lines.next()
  if (next.done) throw new Unfit(CUT_SHORT)
  return next.value
}

type Lines = AsyncGenerator<Uint8Array> & { sha256(): string }

/** The lines of a gzipped file, each with its end, and the SHA-256 of those read so far. */
function linesIn(file: string): Lines {
  const whole = createHash('sha256')
  async function* read(): AsyncGenerator<Uint8Array> {
    const source = createReadStream(file)
    const plain = source.pipe(createGunzip())
    source.once('error', (error) => plain.destroy(error))
    let begun: Uint8Array[] = []
    let length = 0
    for await (const piece of plain as AsyncIterable<Uint8Array>) {
      let from = 0
      for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
        const line = Buffer.concat([...begun, piece.subarray(from, end + 1)])
        whole.update(line)
        yield line
        begun = []
        length = 0
        from = end + 1
      }
      begun.push(piece.subarray(from))
      length += piece.length - from
      if (length > LONGEST_LINE_BYTES) throw new Unfit(NOT_OURS)
    }
    if (length > 0) throw new Unfit(CUT_SHORT)
  }
  // Asked before the last line is read, so that the line does not count itself.
  return Object.assign(read(), { sha256: () => whole.copy().digest('hex') })
}
