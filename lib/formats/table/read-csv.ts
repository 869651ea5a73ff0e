import Papa from 'papaparse'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { topicOf } from '../cards/factors-of-labels'
import type { ReadCards } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { withoutGuard } from '../csv/write-csv'
import { decodeText } from '../text/decode-text'
import { cardsOfTable, type TableRow } from './cards-of-table'
import { delimiterOf } from './delimiters'

const NAMES: Record<string, string> = { '\t': 'tabs', ';': 'semicolons', ',': 'commas', '|': 'bars' }
const SEP_LINE = /^sep=(.)\n/i

/** The cards of a table saved as CSV or TSV, or of cells copied out of a spreadsheet. */
export function readCsv(source: Source): Result<ReadCards> {
  const { name, bytes } = source
  const text = decodeText(bytes, name)
  if (!text.ok) return text
  const said = SEP_LINE.exec(text.value)
  const body = said ? text.value.slice(said[0].length) : text.value
  const delimiter = said?.[1] ?? delimiterOf(body)
  if (delimiter === null)
    return refuse('no-pairs', `${name}, line 1: this has one column. A card needs two: its front and its back.`)
  const { rows, open } = tableRows(body, delimiter, said ? 2 : 1)
  if (rows.length > LIMITS.rows)
    return refuse(
      'limit',
      `${name}, line ${LIMITS.rows + 1}: this has more than ${LIMITS.rows} rows; at most that many can be read.`,
    )
  const table = cardsOfTable(rows, null)
  if (!table || table.cards.length === 0)
    return refuse('no-pairs', `${name}, line ${rows[0]?.line ?? 1}: no row has a front and a back.`)
  const { cards, notUsed, rule } = table
  return ok({
    title: { text: table.title ?? topicOf(cards) ?? titleOfSource(source), line: 1 },
    cards,
    pairs: true,
    notUsed,
    lost: open === null ? [] : [{ what: 'quotation marks that do not close', count: 1 }],
    rule: `${rule}; ${NAMES[delimiter] ?? `“${delimiter}”`} between the columns`,
    unit: 'line',
  })
}

/** The rows of a table; where quotation marks do not close they are taken for words. `open`: the line where that is. */
export function tableRows(body: string, delimiter: string, firstLine = 1): { rows: TableRow[]; open: number | null } {
  const quoted = parsedRows(body, delimiter, firstLine, '"')
  return quoted.open === null ? quoted : { rows: parsedRows(body, delimiter, firstLine, '\0').rows, open: quoted.open }
}

function parsedRows(body: string, delimiter: string, firstLine: number, quoteChar: string) {
  const rows: TableRow[] = []
  let open: number | null = null
  let line = firstLine
  let at = 0
  Papa.parse<string[]>(body, {
    delimiter,
    quoteChar,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) open ??= line
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data.map(withoutGuard), line })
      for (; at < meta.cursor; at++) if (body.charCodeAt(at) === 10) line += 1
      if (rows.length > LIMITS.rows) parser.abort()
    },
  })
  return { rows, open }
}
