import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isPostgres } from './database-url.mjs'
import { claimDatabase } from './lock.mjs'
import { faultOf, missing, sentenceOf } from './look-at-database.mjs'
import { readyPostgres } from './postgres.mjs'
import { fail, step } from './run.mjs'
import { hashOf, isFresh, keepStamp } from './stamp.mjs'

const MIGRATIONS = 'prisma/sqlite/migrations'
const prisma = path.resolve(import.meta.dirname, '../../node_modules/.bin/prisma')

/**
 * Makes the database ready: claims it for this process, looks whether it is whole, and creates it or brings it to the
 * newest migration, with a copy beforehand. Stops with a sentence when one of these cannot be done.
 */
export async function readyDatabase(dataDir) {
  makeDataFolder(dataDir)
  const url = process.env.DATABASE_URL ?? ''
  if (isPostgres(url)) return readyPostgres(url, dataDir)
  const file = path.resolve(process.env.DATABASE_URL?.replace(/^file:/, '') || path.join(dataDir, 'howfar.db'))
  await claim(dataDir, file)
  const stamp = path.join(dataDir, '.migrated')
  const there = existsSync(file) && statSync(file).size > 0
  if (there) {
    const fault = await faultOf(file, dataDir)
    if (fault) fail(fault)
  } else if (existsSync(stamp) && isMarkOf(stamp, file, dataDir)) fail(missing(file, dataDir, stamp))
  const hash = `${hashOf([MIGRATIONS])} ${file}`
  if (there && isFresh(stamp, hash)) return
  if (there) await copyIfOlder(dataDir, file)
  await step('creating or migrating the database', prisma, ['migrate', 'deploy'], { HOWFAR_DATA_DIR: dataDir })
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

/** A copy of a database that is about to be changed, so that an update can be taken back. */
async function copyIfOlder(dataDir, file) {
  const applied = await appliedTo(file)
  const ours = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  if (applied.size === 0 || ours.every(({ name }) => applied.has(name))) return
  await step(
    'keeping a copy of the database as it is before the update',
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'lib/cli/copy-before-update.ts'],
    { HOWFAR_DATA_DIR: dataDir },
  )
}

/** The names of the migrations that a database has had. */
async function appliedTo(file) {
  const { PrismaLibSql } = await import('@prisma/adapter-libsql')
  const connection = await new PrismaLibSql({ url: `file:${file}` }).connect()
  const sql = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL'
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] }).catch(() => ({ rows: [] }))
  await connection.dispose()
  return new Set(rows.map(([name]) => name))
}
