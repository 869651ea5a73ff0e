import { APPLIED, migrate } from './migrate.mjs'
import { fail } from './run.mjs'

const MIGRATIONS = 'prisma/postgresql/migrations'

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
    fail(`PostgreSQL ${OLDEST} or newer is needed at ${databasePlace(url)}.`)
  // Held by this connection: it goes with the process, however that ends.
  await client.query('SELECT pg_advisory_lock($1)', [UPDATING])
  const { rows: applied } = await client.query({ text: APPLIED, rowMode: 'array' }).catch(() => ({ rows: [] }))
  await migrate({ place: databasePlace(url), folder: MIGRATIONS, applied: applied.flat(), dataDir })
  await client.end()
}

async function connect(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'howfar' })
  try {
    await client.connect()
    return client
  } catch (error) {
    fail(
      `the database ${databasePlace(url)} does not answer: ${error.message || error.code}. Is DATABASE_URL right, and is PostgreSQL running?`,
    )
  }
}

/** Which database an address means, without its password. */
export function databasePlace(url) {
  const { host, pathname } = new URL(url)
  return `${decodeURIComponent(pathname.slice(1)) || 'postgres'} on ${host || 'this machine'}`
}
