import 'server-only'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Summary, Table } from './backup-form'
import type { Installation, Rows } from './installation'
import { knownMigrations, migrateTo } from './migrate'
import { PostgresInstallation, withPostgres } from './postgres-tables'
import { summaryOf, takeInBackup } from './take-in'

/**
 * Copies an installation into a PostgreSQL database that is empty, and compares. Answers the counts and hashes of every
 * table, which are those of both.
 */
export async function moveInstallation(from: Installation, url: string): Promise<Result<Summary>> {
  return withPostgres(url, async (target) => {
    const there = await target.query(
      `SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace LIMIT 1`,
    )
    if (there.rowCount !== 0) return refuse('not-empty', 'That database is not empty: give one of its own.')
    const [migrations, known] = [await from.migrations(), await knownMigrations()]
    if (migrations.some((name) => !known.includes(name)))
      return refuse('newer', 'The database here was made by a newer version of Howfar. Update this one first.')
    await migrateTo(url, migrations)
    const tables = await from.tables()
    const summary = await summaryOf(from, tables)
    const differs = await takeInBackup(new PostgresInstallation(target), {
      tables,
      rows: rowsOf(from, tables),
      summary,
    })
    if (differs) return refuse('differs', `It was not copied: ${differs}.`)
    if (migrations.length < known.length) await migrateTo(url, known)
    return ok(summary)
  })
}

async function* rowsOf(from: Installation, tables: Table[]): Rows & AsyncGenerator {
  for (const table of tables) for await (const cells of from.rows(table)) yield { table, cells }
}
