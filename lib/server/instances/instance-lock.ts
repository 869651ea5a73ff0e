import 'server-only'
import { Client } from 'pg'
import { connectionTo } from '../database/pooled-postgres'

/** Under which number every running instance holds its share of a PostgreSQL database. */
const RUNNING = 4_071_918

/** Says that an instance runs, for as long as this connection lasts. */
export async function shareDatabase(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock_shared($1)', [RUNNING])
}

/** Runs what no instance may run beside; null, and nothing was run, if one does. */
export async function aloneOn<T>(url: string, run: () => Promise<T>): Promise<T | null> {
  const client = new Client(connectionTo(url))
  await client.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [RUNNING])
    return rows[0]?.got ? await run() : null
  } finally {
    await client.end()
  }
}
