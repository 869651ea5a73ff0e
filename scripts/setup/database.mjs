import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileOf, isPostgres } from './database-url.mjs'
import { claimDatabase } from './lock.mjs'
import { faultOf, missing, sentenceOf } from './look-at-database.mjs'
import { APPLIED, migrate } from './migrate.mjs'
import { readyPostgres } from './postgres.mjs'
import { fail } from './run.mjs'
import { hashOf, isFresh, keepStamp } from './stamp.mjs'

const MIGRATIONS = 'prisma/sqlite/migrations'

/**
 * Makes the database ready: claims it for this process, looks whether it is whole, and creates it or brings it to the
 * newest migration, with a copy beforehand. Stops with a sentence when one of these cannot be done.
 */
export async function readyDatabase(dataDir) {
  makeDataFolder(dataDir)
  const url = process.env.DATABASE_URL ?? ''
  if (isPostgres(url)) return readyPostgres(url, dataDir)
  const file = path.resolve(fileOf(url) || path.join(dataDir, 'howfar.db'))
  await claim(dataDir, file)
  const stamp = path.join(dataDir, '.migrated')
  const there = existsSync(file) && statSync(file).size > 0
  if (there) {
    keepToOwner(file)
    const fault = await faultOf(file, dataDir)
    if (fault) fail(fault)
  } else if (existsSync(stamp) && isMarkOf(stamp, file, dataDir)) fail(missing(file, dataDir, stamp))
  else keepToOwner(file)
  const hash = `${hashOf([MIGRATIONS])} ${file}`
  if (there && isFresh(stamp, hash)) return
  await migrate({ place: file, folder: MIGRATIONS, applied: there ? await appliedTo(file) : [], dataDir })
  keepStamp(stamp, hash)
}

function makeDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    fail(`the data folder ${dataDir} cannot be made: ${error.message}`)
  }
}

async function claim(dataDir, file) {
  const claimed = await claimDatabase(file).catch((error) => fail(sentenceOf(error, file, dataDir)))
  if (!claimed)
    fail(`another Howfar is using the database ${file}. Stop it first, or set HOWFAR_DATA_DIR to another folder.`)
}

/** Whether the mark of a finished migration speaks of this file, or of one that lay here before the folder was moved. */
function isMarkOf(stamp, file, dataDir) {
  return path.dirname(file) === path.resolve(dataDir) || readFileSync(stamp, 'utf8').endsWith(` ${file}`)
}

/**
 * Leaves a database to the account that runs the program, before anything is in it; SQLite's files beside it follow. One
 * that is there is never opened for it: closing it again would drop every lock that SQLite holds on it in this process,
 * and with them what another one writes meanwhile.
 */
function keepToOwner(file) {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  try {
    for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) chmodSync(name, 0o600)
  } catch {
    // Another account's file, or a disk that knows no owners: who may read it was decided elsewhere.
  }
}

async function appliedTo(file) {
  const { PrismaLibSql } = await import('@prisma/adapter-libsql')
  const connection = await new PrismaLibSql({ url: `file:${file}` }).connect()
  const { rows } = await connection.queryRaw({ sql: APPLIED, args: [], argTypes: [] }).catch(() => ({ rows: [] }))
  await connection.dispose()
  return rows.map(([name]) => name)
}
