import 'server-only'
import type { Cell, Table } from './backup-form'

/** What a backup asks of a database, whichever it is. Nothing else writes to it meanwhile. */
export interface Installation {
  /** The names of the migrations that it has had, in order. */
  migrations(): Promise<string[]>
  /** Every table but the list of migrations, by name. */
  tables(): Promise<Table[]>
  /** The rows of a table in the order of its key, texts compared byte by byte. */
  rows(table: Table): AsyncIterable<Cell[]>
  /** Takes in rows in place of its own, wholly or not at all. */
  fill(tables: Table[], rows: AsyncIterable<{ table: Table; cells: Cell[] }>): Promise<void>
}
