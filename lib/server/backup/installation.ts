import 'server-only'
import type { Cell, Table } from './backup-form'

/** Rows with their tables, table after table. */
export type Rows = AsyncIterable<{ table: Table; cells: Cell[] }>

/** What a backup asks of a database, whichever it is. Nothing else writes to it meanwhile, or it does not see it. */
export interface Installation {
  /** The names of the migrations that it has had, in order. */
  migrations(): Promise<string[]>
  /** Every table but the list of migrations, by name. */
  tables(): Promise<Table[]>
  /** The rows of a table in the order of its key, texts compared byte by byte. */
  rows(table: Table): AsyncIterable<Cell[]>
  /** Takes in rows in place of its own, wholly or not at all. */
  fill(tables: Table[], rows: Rows): Promise<void>
}

/** A new database beside the one that is there, which it replaces once it is right. */
export interface Beside {
  /** Of the new one, to be migrated. */
  url: string
  /** Makes room for it. */
  begin(): Promise<void>
  run<T>(work: (installation: Installation) => Promise<T>): Promise<T>
  /** Puts the new one in the place of what is there. Answers where that is now, if there was anything. */
  takePlace(now: Date): Promise<string | null>
  /** Leaves nothing behind of what did not take place. */
  discard(): Promise<void>
}
