import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { topicOf } from '../cards/factors-of-labels'
import type { NotUsed } from '../cards/not-used'
import { countedLosses, type Label, type PlainCard, type ReadCards } from '../cards/read-cards'
import { NAMELESS, type Source, titleOfSource, titleSaid } from '../cards/source'
import { readNoteCards } from '../flashcards/parse-flashcards'
import { openPacked, type Packed } from '../packed/unzip'
import { cardsOfTable, type TableCards, type TableRow } from '../table/cards-of-table'
import { readSheet } from './read-sheet'
import { readWorkbook } from './read-workbook'

/** The cards of a spreadsheet, sheet by sheet: a row a card. What the sheets are called groups them. */
export function readXlsx({ name, bytes }: Source): Result<ReadCards> {
  const packed = openPacked(bytes, name)
  if (!packed.ok) return packed
  const book = readWorkbook(packed.value, name)
  if (!book.ok) return book
  const { sheets, hidden, shared } = book.value
  const cards: PlainCard[] = []
  const notUsed: NotUsed[] = []
  let rule = ''
  let title: string | null = null
  let formulas = 0
  for (const { name: sheet, file } of sheets) {
    const part = packed.value.read(file)
    if (!part.ok) return part
    const read = readSheet(part.value, `${name}, sheet “${sheet}”`, shared)
    if (!read.ok) return read
    formulas += read.value.formulas
    const label: Label | null = sheets.length > 1 ? { name: sheet, from: 'sheet' } : null
    const table = cardsOfTable(read.value.rows, label) ?? listOf(read.value.rows, sheet)
    cards.push(...table.cards)
    notUsed.push(...table.notUsed)
    if (table.cards.length > 0) rule ||= table.rule
    title ??= table.title
  }
  if (cards.length === 0) return refuse('no-pairs', `${name}: no sheet has a row with a front and a back.`)
  return ok({
    title: { text: title ?? titleOf({ name, bytes }, cards, sheets), line: 1 },
    cards,
    pairs: true,
    notUsed,
    lost: countedLosses({ pictures: picturesIn(packed.value), 'hidden sheets': hidden, formulas }),
    rule: sheets.length > 1 ? `${rule}; ${sheets.length} sheets` : rule,
    unit: 'row',
  })
}

/** What all cards are under, else the name of the file or, where that says nothing, of its only sheet. */
function titleOf(source: Source, cards: PlainCard[], sheets: readonly { name: string }[]): string {
  const [only, ...others] = sheets
  const named = topicOf(cards) ?? titleOfSource(source)
  return named === NAMELESS && only && others.length === 0 ? titleSaid(only.name) : named
}

/** A sheet of one column is a list of notes. */
function listOf(rows: TableRow[], sheet: string): TableCards {
  const lines: string[] = []
  for (const { cells, line } of rows) lines[line - 1] = cells.find((cell) => cell.trim() !== '') ?? ''
  const read = readNoteCards(Array.from(lines, (line) => line ?? '').join('\n'), sheet)
  if (!read.ok) return { cards: [], notUsed: [], rule: '', title: null }
  const { cards, notUsed, rule } = read.value
  return { cards, notUsed, rule, title: null }
}

export const picturesIn = ({ names }: Packed): number =>
  names.filter((one) => /(?:^|\/)media\/[^/]+\.(?:png|jpe?g|gif|emf|wmf|svg|bmp|tiff?)$/i.test(one)).length
