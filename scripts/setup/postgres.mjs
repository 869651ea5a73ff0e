import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fail, step } from './run.mjs'

const MIGRATIONS = 'prisma/postgresql/migrations'
const prisma = path.resolve(import.meta.dirname, '../../node_modules/.bin/prisma')

/** Under which number instances take turns at bringing the database up to date. */
const UPDATING = 4_071_917
const OLDEST = 14

/**
 * Makes a PostgreSQL ready: creates the tables or brings them to the newest migration, with a copy beforehand. Of several
 * instances that start at once one does so and the others wait. Stops with a sentence when it cannot be done.
 */
export async function readyPostgres(url, dataDir) {
  const client = await connect(url)
  const { rows } = await client.query('SHOW server_version_num')
  if (Number(rows[0].server_version_num) < OLDEST * 10_000)
    fail(`PostgreSQL ${OLDEST} or newer is needed at ${placeOf(url)}.`)
  // Held by this connection: it goes with the process, however that ends.
  await client.query('SELECT pg_advisory_lock($1)', [UPDATING])
  const applied = await appliedTo(client)
  const ours = readdirSync(MIGRATIONS, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [e.name] : []))
  const newer = [...applied].find((name) => !ours.includes(name))
  if (newer)
    fail(`the database ${placeOf(url)} was brought up to date by a newer version of Howfar. Update this one first.`)
  if (!ours.every((name) => applied.has(name))) await migrate(applied.size > 0, dataDir)
  await client.end()
}

async function migrate(hasRows, dataDir) {
  const env = { HOWFAR_DATA_DIR: dataDir }
  if (hasRows)
    await step(
      'keeping a copy of the database as it is before the update',
      process.execPath,
      ['--import', 'tsx', '--conditions=react-server', 'lib/cli/copy-before-update.ts'],
      env,
    )
  await step('creating or migrating the database', prisma, ['migrate', 'deploy'], env)
}

async function connect(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'howfar' })
  try {
    await client.connect()
    return client
  } catch (error) {
    fail(
      `the database ${placeOf(url)} does not answer: ${error.message || error.code}. Is DATABASE_URL right, and is PostgreSQL running?`,
    )
  }
}

async function appliedTo(client) {
  const sql = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL'
  const { rows } = await client.query(sql).catch(() => ({ rows: [] }))
  return new Set(rows.map((row) => row.migration_name))
}

/** Which database an address means, without its password. */
export function placeOf(url) {
  const { host, pathname } = new URL(url)
  return `${decodeURIComponent(pathname.slice(1)) || 'postgres'} on ${host || 'this machine'}`
}
