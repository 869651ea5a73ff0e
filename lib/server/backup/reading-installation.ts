import 'server-only'
import { fileOf, isPostgres } from '@/scripts/setup/database-url.mjs'
import type { Installation } from './installation'
import { readingPostgres } from './postgres-tables'
import { SqliteInstallation, withSqlite } from './sqlite-tables'

/** Reads the database at an address. One of SQLite's is claimed by this process, or nobody else's. */
export async function readingInstallation<T>(url: string, run: (from: Installation) => Promise<T>): Promise<T> {
  if (isPostgres(url)) return readingPostgres(url, run)
  return withSqlite(fileOf(url), (client) => run(new SqliteInstallation(client)))
}
