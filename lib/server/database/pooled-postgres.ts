import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Client, type ClientConfig, Pool } from 'pg'

/** As many as one process keeps busy: Node does one thing at a time, and PostgreSQL allows a hundred for all. */
const MOST_CONNECTIONS = 10

/** Milliseconds. */
const CONNECT_WITHIN = 5_000
const STATEMENT_WITHIN = 10_000
/** Of a process that stopped in the middle: its rows are free again after this. */
const IDLE_IN_TRANSACTION = 15_000
/** Longer than a statement may take, so that it is only ever the network that is meant. */
const ANSWER_WITHIN = 15_000

/** How long a transaction waits for a connection, and may take, in milliseconds. */
export const TRANSACTIONS = { maxWait: 5_000, timeout: 10_000 }

// synchronous_commit: what is acknowledged is on the disk, whatever the server’s own settings say.
const OPTIONS = '-c synchronous_commit=on -c TimeZone=UTC'

/** What every connection to PostgreSQL is opened with, pooled or not. */
export const connectionTo = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'howfar',
  options: OPTIONS,
  keepAlive: true,
  connectionTimeoutMillis: CONNECT_WITHIN,
})

/** PostgreSQL keeps no NUL in a text, SQLite does: it becomes the sign of what cannot be shown. */
const storable = (value: unknown) =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value

type Asked = { values?: unknown[] }

/** One question after another: Prisma asks several at once inside a transaction, which pg takes, with a warning. */
class PatientClient extends Client {
  private turn: Promise<unknown> = Promise.resolve()

  // Called in several shapes: with one argument by the adapter, with a callback by the pool.
  override query(...args: unknown[]): never {
    const asked = args[0] as Asked | undefined
    if (Array.isArray(asked?.values)) asked.values = asked.values.map(storable)
    if (Array.isArray(args[1])) args[1] = args[1].map(storable)
    const ask = () => (super.query as (...given: unknown[]) => unknown)(...args)
    if (args.length > 1) return ask() as never
    const answer = this.turn.then(ask)
    this.turn = answer.catch(() => {})
    return answer as never
  }
}

/** Connections to a PostgreSQL, at most ten, each statement bounded in time. */
export function pooledPostgres(url: string): PrismaPg {
  const pool = new Pool({
    ...connectionTo(url),
    Client: PatientClient,
    max: MOST_CONNECTIONS,
    statement_timeout: STATEMENT_WITHIN,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    query_timeout: ANSWER_WITHIN,
  })
  return new PrismaPg(pool, { disposeExternalPool: true })
}
