import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'

/** A larger file is not read through at every start; the copy of each night does that. */
const READ_THROUGH_BYTES = 256 * 1024 * 1024

/** Less than this and the next save may not fit. */
const ROOM_BYTES = 256 * 1024

/** SQLite's primary codes of what can be wrong with a file. */
const [READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB] = [8, 10, 11, 13, 14, 26]

/** What is wrong with a database that is there, in a sentence with the remedy; null if nothing is. */
export async function faultOf(file, dataDir) {
  const { PrismaLibSql } = await import('@prisma/adapter-libsql')
  let connection
  try {
    connection = await new PrismaLibSql({ url: `file:${file}` }).connect()
    const ask = (sql) => connection.queryRaw({ sql, args: [], argTypes: [] })
    const look = statSync(file).size <= READ_THROUGH_BYTES ? 'PRAGMA quick_check(1)' : 'PRAGMA schema_version'
    const { rows } = await ask(look)
    if (look.includes('check') && rows[0][0] !== 'ok') return damaged(file, dataDir)
    // Changes nothing that is ever read, but is a real write.
    await ask('PRAGMA user_version = 0')
    return isFull(path.dirname(file)) ? full(file) : null
  } catch (error) {
    return sentenceOf(error, file, dataDir)
  } finally {
    await connection?.dispose()
  }
}

/** The sentence for what SQLite said of a file. */
export function sentenceOf(error, file, dataDir) {
  const said = error.cause?.originalCode ?? /: (\d+)"\)$/.exec(error.message)?.[1]
  const code = Number(said) & 0xff
  if (code === CORRUPT || code === NOTADB) return damaged(file, dataDir)
  if (code === READONLY || code === CANTOPEN)
    return `the database ${file} cannot be written. Give the account that runs Howfar the right to write this file and its folder, then start again.`
  if (code === FULL || isFull(path.dirname(file))) return full(file)
  if (code === IOERR)
    return `the database ${file} cannot be read or written: its disk reports an error (${error.message}). ${putBack(dataDir)}`
  return `the database ${file} cannot be opened: ${error.message}`
}

const full = (file) => `the database ${file} cannot be written: its disk is full. Make room on it, then start again.`

const damaged = (file, dataDir) => `the database ${file} is damaged, and was left as it is. ${putBack(dataDir)}`

/** What to do when the database is gone although there was one. */
export const missing = (file, dataDir, mark) =>
  `the database ${file} is missing or empty, though there was one. ${putBack(dataDir)} To begin anew with nothing, delete ${mark} first.`

function putBack(dataDir) {
  const copy = newestCopy(path.join(dataDir, 'backups'))
  if (!copy) return 'Put a copy of it back with “npm run -s howfar -- restore FILE”.'
  return `The last copy is put back with “npm run -s howfar -- restore "${copy}"”.`
}

/** The newest copy in the folder where they are kept; null if there is none. */
export function newestCopy(folder) {
  if (!existsSync(folder)) return null
  const copies = readdirSync(folder).filter((name) => /^\d{4}-.*\.backup$/.test(name))
  const last = copies.sort().at(-1)
  return last ? path.join(folder, last) : null
}

function isFull(folder) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < ROOM_BYTES
}
