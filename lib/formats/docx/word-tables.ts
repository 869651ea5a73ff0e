import type { PlacedTable } from '../flashcards/tables-in-notes'
import type { TableRow } from '../table/cards-of-table'
import type { WordParagraph } from './read-paragraphs'

type Cell = NonNullable<WordParagraph['cell']>

/** The tables of a document while its paragraphs are read. Those of one column are text that was framed. */
export class WordTables {
  private readonly wide: ReadonlySet<number>
  private readonly tables = new Map<number, PlacedTable>()
  private readonly rows = new Map<string, TableRow>()

  constructor(paragraphs: readonly WordParagraph[]) {
    this.wide = wideTables(paragraphs)
  }

  has({ cell }: WordParagraph): boolean {
    return cell !== null && this.wide.has(cell.table)
  }

  /** Takes the words of a paragraph into its cell; says whether its row is a new one. `line`: where a new row would stand. */
  take({ table, row, column }: Cell, words: string, line: number): boolean {
    const key = `${table} ${row}`
    const before = this.rows.get(key)
    const own = before ?? { cells: [], line }
    if (!before) {
      this.rows.set(key, own)
      const placed = this.tables.get(table) ?? { line, rows: [] }
      this.tables.set(table, placed)
      placed.rows.push(own)
    }
    const above = own.cells[column - 1]
    own.cells[column - 1] = above ? `${above}\n${words}` : words
    return !before
  }

  done(): PlacedTable[] {
    return [...this.tables.values()].map(({ line, rows }) => ({
      line,
      rows: rows.map((row) => ({ ...row, cells: Array.from(row.cells, (cell) => cell ?? '') })),
    }))
  }
}

/** The tables, by number, of which a row has words in several columns. */
function wideTables(paragraphs: readonly WordParagraph[]): Set<number> {
  const first = new Map<string, number>()
  const wide = new Set<number>()
  for (const { cell, text } of paragraphs) {
    if (!cell || text.trim() === '') continue
    const row = `${cell.table} ${cell.row}`
    const column = first.get(row) ?? cell.column
    first.set(row, column)
    if (column !== cell.column) wide.add(cell.table)
  }
  return wide
}
