import type { NotUsed } from '../cards/not-used'
import type { Label } from '../cards/read-cards'
import { cardsOfTable, type TableCards, type TableRow } from '../table/cards-of-table'
import { namesCards } from '../table/columns'
import { cellsOf, pipeTables } from '../text/pipe-tables'
import { plainLines } from '../text/plain-lines'
import { withoutInlineMarks } from './inline-marks'
import type { Notes } from './read-notes'

/** A table that stands among notes. `line`: where it begins, from 1. */
export type PlacedTable = { line: number; rows: TableRow[] }

/** A text without its tables of cards: those whose first row names a front and what belongs to it. Lines keep their numbers. */
export function withoutCardTables(text: string): { text: string; tables: PlacedTable[] } {
  if (!text.includes('|')) return { text, tables: [] }
  const lines = plainLines(text)
  const tables: PlacedTable[] = []
  for (const { head, end } of pipeTables(lines)) {
    if (end < head + 3 || !namesCards(cellsOf(lines[head] ?? ''))) continue
    const rows = [head, ...Array.from({ length: end - head - 2 }, (_, i) => head + 2 + i)]
    tables.push({ line: head + 1, rows: rows.map((at) => ({ cells: wordsOf(lines[at] ?? ''), line: at + 1 })) })
    lines.fill('', head, end)
  }
  return tables.length === 0 ? { text, tables } : { text: lines.join('\n'), tables }
}

const wordsOf = (row: string): string[] =>
  cellsOf(row).map((cell) => cell.split('\n').map(withoutInlineMarks).join('\n'))

/** The cards of tables among notes, each under the heading above it; and which of the lines that were not used those are. */
export function cardsOfTables(
  tables: readonly PlacedTable[],
  { title, blocks, notUsed }: Notes,
): { cards: TableCards['cards']; notUsed: NotUsed[]; title: string | null } {
  const alone = notUsed.filter(({ why }) => why === 'alone')
  const headings = [title, ...blocks, ...alone].sort((a, b) => a.line - b.line)
  const heads = new Set<number>()
  const read = tables.flatMap(({ line, rows }) => {
    const above = headings.findLast((heading) => heading.line < line && heading.text !== title.text)
    const label: Label | null = above ? { name: above.text, from: 'heading' } : null
    const table = cardsOfTable(rows, label)
    if (table && table.cards.length > 0 && above) heads.add(above.line)
    return table ? [table] : []
  })
  return {
    cards: read.flatMap(({ cards }) => cards),
    notUsed: [
      ...notUsed.filter(({ line, why }) => why !== 'alone' || !heads.has(line)),
      ...read.flatMap((table) => table.notUsed),
    ].sort((a, b) => a.line - b.line),
    title: read.find((table) => table.title !== null)?.title ?? null,
  }
}
