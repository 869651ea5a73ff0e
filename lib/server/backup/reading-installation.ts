import 'server-only'
import { isPostgres } from '@/scripts/setup/database-url.mjs'
import type { Installation } from './installation'
import { readingPostgres } from './postgres-tables'
import { openSqlite, SqliteInstallation } from './sqlite-tables'

/** Reads the database at an address. One of SQLite's is claimed by this process, or nobody else's. */
export async function readingInstallation<T>(url: string, run: (from: Installation) => Promise<T>): Promise<T> {
  if (isPostgres(url)) return readingPostgres(url, run)
  const installation = new SqliteInstallation(openSqlite(url.replace(/^file:/, '')))
  try {
    return await run(installation)
  } finally {
    installation.close()
  }
}
