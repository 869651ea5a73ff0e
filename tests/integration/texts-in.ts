import type { Database } from '@/lib/server/database/database'

const COLUMNS = {
  sqlite: `SELECT m.name AS "table", p.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'`,
  postgresql: `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
}

/** All that a database holds, column by column, as texts. */
export async function textsIn(db: Database): Promise<{ table: string; column: string; texts: string[] }[]> {
  const columns = await db.$queryRawUnsafe<{ table: string; column: string }[]>(COLUMNS[db.kind])
  const found = []
  for (const { table, column } of columns) {
    const rows = await db.$queryRawUnsafe<{ v: string }[]>(
      `SELECT CAST("${column}" AS TEXT) AS v FROM "${table}" WHERE "${column}" IS NOT NULL`,
    )
    found.push({ table, column, texts: rows.map((row) => row.v) })
  }
  return found
}
