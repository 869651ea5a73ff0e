import 'server-only'
import { PrismaClient as PostgresClient } from '@/generated/postgresql/client'
import { PrismaClient } from '@/generated/sqlite/client'
import { isPostgres } from '@/scripts/setup/database-url.mjs'
import { readEnv } from '../env'
import { EmbeddedSqlite } from './embedded-sqlite'
import { pooledPostgres, TRANSACTIONS } from './pooled-postgres'
import { tryingAgain } from './try-again'

export type DatabaseKind = 'sqlite' | 'postgresql'
/**
 * The database inside a transaction: within one, this and nothing else. `kind`: which of the two it is, for the few
 * places that must know.
 */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'> & {
  readonly kind: DatabaseKind
}
export type Database = Transaction & {
  $disconnect(): Promise<void>
  /** Wholly or not at all. `timeout`: milliseconds; on PostgreSQL it may be run more than once, so nothing outside it is changed. */
  $transaction<T>(run: (tx: Transaction) => Promise<T>, options?: { timeout?: number }): Promise<T>
}

/** Opens a database by its address: `file:…`, or `postgresql://…`. */
export function openDatabase(url: string): Database {
  if (!isPostgres(url)) return asDatabase(new PrismaClient({ adapter: new EmbeddedSqlite({ url }) }), 'sqlite')
  const client = new PostgresClient({ adapter: pooledPostgres(url), transactionOptions: TRANSACTIONS })
  // Both are made from one schema; what SQLite’s can say, PostgreSQL’s can too.
  const db = asDatabase(client as unknown as PrismaClient, 'postgresql')
  db.$transaction = tryingAgain(db.$transaction.bind(db))
  return db
}

/** What is set on a client is seen inside its transactions as well. */
const asDatabase = (client: PrismaClient, kind: DatabaseKind): Database =>
  Object.assign(client, { kind }) as unknown as Database

const kept = globalThis as { howfarDatabase?: Database }

/** The database of this process, opened when first asked for. Kept across reloads of a module in development. */
export function database(): Database {
  kept.howfarDatabase ??= openDatabase(readEnv().databaseUrl)
  return kept.howfarDatabase
}
