import Papa from 'papaparse'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

/** Names in the order of a list, and what was left out of it: a line as a text editor counts them, from 1. */
export type Roster = { names: string[]; leftOut: { line: number; why: string }[] }

/** More than this on a line is a sentence, not somebody's name. */
const LONGEST_NAME = 80

const WHOLE = /^(full ?name|name|pupil( name)?|student( name)?|learner)$/i
const FIRST = /^(first ?name|forename|given ?name|preferred ?(first ?)?name)$/i
const LAST = /^(last ?name|surname|family ?name)$/i

/** Which columns of a list hold the name: one, or a first and a last name. `header`: whether the first row says so. */
type Columns = { header: boolean; name: number[] }

/**
 * Reads the names off a class list: CSV, a copy out of a spreadsheet, or one name a line; with or without a header,
 * quotes and byte order mark. Refuses a list without any name. A list that no header explains has the names in the
 * first column whose cells are words.
 */
export function parseRoster(text: string): Result<Roster> {
  const clean = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(clean)
  const lines: { cells: string[]; line: number }[] = []
  const leftOut: Roster['leftOut'] = []
  let at = 0
  Papa.parse<string[]>(clean, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const line = 1 + newlines(clean.slice(0, at))
      at = meta.cursor
      const cells = data.map((cell) => cell.trim().replace(/\s+/g, ' '))
      if (errors.some((e) => e.type === 'Quotes')) leftOut.push({ line, why: 'its quotes do not close' })
      else if (cells.some((cell) => cell !== '')) lines.push({ cells, line })
    },
  })
  const { header, name } = columnsOf(lines.map(({ cells }) => cells))
  const names: string[] = []
  for (const { cells, line } of header ? lines.slice(1) : lines) {
    const whole = name
      .map((column) => cells[column] ?? '')
      .filter((part) => part !== '')
      .join(' ')
    if (whole === '') leftOut.push({ line, why: 'it has no name' })
    else if (whole.length > LONGEST_NAME) leftOut.push({ line, why: 'it is too long for a name' })
    else names.push(whole)
  }
  leftOut.sort((a, b) => a.line - b.line)
  return names.length > 0 ? ok({ names, leftOut }) : refuse('no-names', 'There is no name in this list.')
}

const newlines = (text: string) => text.split(/\r\n|\r|\n/).length - 1

/** “Khan, Amina” on each line is one name with a comma, not two columns; a tab or a semicolon always parts columns. */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? ''
  for (const mark of ['\t', ';']) if (first.includes(mark)) return mark
  return ','
}

function columnsOf(rows: string[][]): Columns {
  const [first = [], ...rest] = rows
  const column = (pattern: RegExp) => first.findIndex((cell) => pattern.test(cell))
  const [whole, forename, surname] = [column(WHOLE), column(FIRST), column(LAST)]
  if (forename >= 0 && surname >= 0) return { header: true, name: [forename, surname] }
  if (whole >= 0) return { header: true, name: [whole] }
  if (forename >= 0 || surname >= 0) return { header: true, name: [Math.max(forename, surname)] }
  const sample = rest.length > 0 ? rest : rows
  const widest = Math.max(0, ...rows.map((row) => row.length))
  const wordy = Array.from({ length: widest }, (_, i) => i).filter(
    (i) => sample.filter((row) => isWords(row[i] ?? '')).length * 2 > sample.length,
  )
  // Without a header two columns of words are “surname, forename”, as registers have them.
  if (wordy.length === 2 && widest === 2) return { header: false, name: [1, 0] }
  return { header: false, name: [wordy[0] ?? 0] }
}

const isWords = (cell: string) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell)
