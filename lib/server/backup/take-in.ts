import 'server-only'
import { lineOf, RowHash, type Summary, type Table } from './backup-form'
import type { Installation, Rows } from './installation'

/** What is to be taken in: its tables and rows, and what each table has to come out as. */
export type BackupLoad = { tables: Table[]; rows: Rows; summary: Summary }

/** Fills a new database and compares what it then holds; answers what is not as it should be. */
export async function takeInBackup(
  installation: Installation,
  { tables, rows, summary }: BackupLoad,
): Promise<string | null> {
  const theirs = await installation.tables()
  for (const table of tables) {
    const mine = theirs.find((t) => t.name === table.name)
    if (JSON.stringify(mine) !== JSON.stringify(table)) return `the table ${table.name} has another shape here`
  }
  await installation.fill(tables, rows)
  const held = await summaryOf(installation, theirs)
  const other = summary.find((t) => JSON.stringify(t) !== JSON.stringify(held.find((h) => h.table === t.table)))
  return other ? `the rows of the table ${other.table} came out otherwise` : null
}

/** The counts and hashes of what an installation holds in its tables. */
export async function summaryOf(installation: Installation, tables: Table[]): Promise<Summary> {
  const summary: Summary = []
  for (const table of tables) {
    const hash = new RowHash(table.name)
    for await (const cells of installation.rows(table)) hash.add(lineOf(cells))
    summary.push(hash.end())
  }
  return summary
}
