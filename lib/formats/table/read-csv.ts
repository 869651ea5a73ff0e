import Papa from 'papaparse'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { topicOf } from '../cards/factors-of-labels'
import type { ReadCards } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { withoutGuard } from '../csv/write-csv'
import { decodeText } from '../text/decode-text'
import { cardsOfTable, type TableRow } from './cards-of-table'

/** What may stand between two cells, the likeliest first. */
const DELIMITERS = ['\t', ';', ',', '|'] as const
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

/** Characters that are looked at to find what stands between the cells. */
const SAMPLE = 20_000

/** What makes most rows as wide as each other, two cells at least; null where nothing does. */
export function delimiterOf(body: string): string | null {
  const end = body.lastIndexOf('\n', SAMPLE)
  const sample = body.length > SAMPLE ? body.slice(0, end > 0 ? end : SAMPLE) : body
  let best: { delimiter: string; worth: number } | null = null
  for (const [i, delimiter] of DELIMITERS.entries()) {
    const worth = evenness(sample, delimiter) - i * 0.02
    if (worth > 0.3 && (!best || worth > best.worth)) best = { delimiter, worth }
  }
  return best?.delimiter ?? null
}

/** The share of rows that are as wide as most are, 0 where most have one cell. */
export function evenness(text: string, delimiter: string): number {
  const rows = tableRows(text, delimiter).rows
  const widths = new Map<number, number>()
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [width, times] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [1, 0]
  return width > 1 ? times / rows.length : 0
}
