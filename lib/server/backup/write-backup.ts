import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { FORM_VERSION, type Header, lineOf, RowHash, type Summary } from './backup-form'
import { reasonOf } from './file-reasons'
import type { Installation } from './installation'
import { checkBackup } from './read-backup'

/** What a backup says of itself beside the rows. `program`: the version of it. */
export type About = { program: string; secret: string; now: Date }

/** Gzipped lines are collected to pieces of this size before they are passed on. */
const PIECE_BYTES = 64 * 1024

/**
 * Writes everything there is into one file that its owner alone may read: under another name in the same folder, forced
 * to the disk, read back and compared, and only then put in its place.
 */
export async function writeBackup(
  file: string,
  from: Installation,
  about: About,
): Promise<Result<{ bytes: number; tables: Summary }>> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}.tmp`)
  const tables: Summary = []
  try {
    if ((await stat(file).catch(() => null))?.isDirectory()) return refuse('unwritable', `${file} is a folder.`)
    const lines = Readable.from(inPieces(linesOf(from, about, tables)))
    await pipeline(lines, createGzip(), createWriteStream(temporary, { mode: 0o600, flags: 'wx' }))
    await toDisk(temporary)
    const back = await checkBackup(temporary)
    if (!back.ok) return refuse('unwritable', `${file} was not written: what was read back differs.`)
    if (JSON.stringify(back.value.tables) !== JSON.stringify(tables))
      return refuse('unwritable', `${file} was not written: what was read back differs.`)
    await rename(temporary, file)
    // Not every system lets a folder be synced.
    await toDisk(path.dirname(file)).catch(() => {})
    return ok({ bytes: (await stat(file)).size, tables })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason) return refuse('unwritable', `${file} cannot be written: ${reason}.`)
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The lines of a backup in their order; fills in the summary as it goes. */
async function* linesOf(from: Installation, about: About, summary: Summary): AsyncGenerator<string> {
  const whole = createHash('sha256')
  const said = (line: string) => {
    whole.update(line)
    return line
  }
  const tables = await from.tables()
  const header: Header = {
    format: 'howfar-backup',
    version: FORM_VERSION,
    program: about.program,
    madeAt: about.now.toISOString(),
    secret: about.secret,
    migrations: await from.migrations(),
    tables,
  }
  yield said(lineOf(header))
  for (const table of tables) {
    const hash = new RowHash(table.name)
    for await (const cells of from.rows(table)) {
      const line = lineOf(cells)
      hash.add(line)
      yield said(line)
    }
    const end = hash.end()
    summary.push(end)
    yield said(lineOf(end))
  }
  yield lineOf({ end: true, sha256: whole.digest('hex') })
}

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const line of lines) {
    piece += line
    if (piece.length < PIECE_BYTES) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Waits until a file, or a folder’s list of names, is on the disk itself. */
async function toDisk(at: string): Promise<void> {
  const handle = await open(at, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
