import 'server-only'
import path from 'node:path'
import type { Client } from 'pg'
import type { Beside } from './installation'
import { PostgresInstallation, withPostgres } from './postgres-tables'
import { keepSecret, setAsideName } from './set-aside'

/** The schema in which the new database is made. */
const SCHEMA = 'howfar_restoring'

/** A new database in a schema beside that of an installation. `databaseUrl`: `postgresql://…`. */
export function besidePostgres({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }): Beside {
  const inSchema = new URL(databaseUrl)
  inSchema.searchParams.set('schema', SCHEMA)
  return {
    url: inSchema.href,
    begin: () =>
      withPostgres(databaseUrl, async (client) => {
        await drop(client)
        await client.query(`CREATE SCHEMA ${SCHEMA}`)
      }),
    run: (work) => withPostgres(databaseUrl, (client) => work(new PostgresInstallation(client)), SCHEMA),
    takePlace: async (now) => {
      const name = setAsideName(now)
      const keep = () => keepSecret(dataDir, path.join(dataDir, name))
      const moved = await withPostgres(databaseUrl, (client) => takePlace(client, name, keep))
      return moved ? `the schema “${name}” of the database` : null
    },
    discard: () => withPostgres(databaseUrl, drop),
  }
}

async function drop(client: Client): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`)
}

const OWN = `SELECT 'TABLE' AS kind, quote_ident(relname) AS name FROM pg_class
  WHERE relnamespace = $1::regnamespace AND relkind = 'r'
  UNION ALL SELECT 'FUNCTION', quote_ident(proname) || '()' FROM pg_proc
  WHERE pronamespace = $1::regnamespace AND prorettype = 'trigger'::regtype`

/**
 * Moves the tables that are there into a schema of their own, and the new ones in their place, at one moment. `keep`: what
 * else is set aside with them; if that fails, nothing has moved.
 */
async function takePlace(client: Client, setAside: string, keep: () => Promise<void>): Promise<boolean> {
  await client.query('BEGIN')
  const { rows: here } = await client.query<{ schema: string }>('SELECT current_schema() AS schema')
  const schema = here[0]!.schema
  const move = async (from: string, to: string) => {
    const { rows } = await client.query<{ kind: string; name: string }>(OWN, [from])
    for (const { kind, name } of rows) await client.query(`ALTER ${kind} "${from}".${name} SET SCHEMA "${to}"`)
    return rows.length
  }
  await client.query(`CREATE SCHEMA "${setAside}"`)
  const moved = await move(schema, setAside)
  if (moved === 0) await client.query(`DROP SCHEMA "${setAside}"`)
  await move(SCHEMA, schema)
  if (moved > 0) await keep()
  await client.query('COMMIT')
  return moved > 0
}
