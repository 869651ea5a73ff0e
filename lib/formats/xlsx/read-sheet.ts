import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { daysAfter, tellTime, UTC } from '@/lib/domain/shared/when'
import { readXml } from '../packed/read-xml'
import type { TableRow } from '../table/cards-of-table'

/** What cells refer to: texts that they share, and which of their styles are dates. `from1904`: days count from then. */
export type Shared = { texts: readonly string[]; dates: ReadonlySet<number>; from1904: boolean }

/** A sheet as rows of words, and what of it is no words. */
export type SheetRows = { rows: TableRow[]; formulas: number }

/** Columns that are read: cards have a handful. */
const MOST_COLUMNS = 60
/** The last row that a spreadsheet has. */
const LAST_ROW = 1_048_576

/** The rows of one sheet of a workbook. A formula is never worked out: the value that was saved with it is read. */
export function readSheet(bytes: Uint8Array, what: string, shared: Shared): Result<SheetRows> {
  const sheet: SheetRows = { rows: [], formulas: 0 }
  let row: string[] = []
  let line = 0
  let column = -1
  let cell = { type: 'n', style: 0 }
  let heard: 'value' | 'inline' | null = null
  let words = ''
  let tooMany = false
  const read = readXml(bytes, what, {
    open({ name, attributes }) {
      if (name === 'row') {
        line = lineOf(attributes.r, line)
        row = []
        column = -1
      }
      if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
        words = ''
      }
      if (name === 'v') heard = 'value'
      if (name === 't') heard = 'inline'
      if (name === 'rPh') heard = null
      if (name === 'f') sheet.formulas += 1
    },
    close(name) {
      if (name === 'v' || name === 't') heard = null
      else if (name === 'c' && column < MOST_COLUMNS) row[column] = wordsOf(words, cell, shared)
      else if (name === 'row' && row.some((one) => one?.trim())) {
        if (sheet.rows.length < LIMITS.rows) sheet.rows.push({ cells: Array.from(row, (one) => one ?? ''), line })
        else tooMany = true
      }
    },
    text(text) {
      if (heard !== null) words += text
    },
  })
  if (!read.ok) return read
  return tooMany ? refuse('limit', `${what}, row ${line}: at most ${LIMITS.rows} rows can be read.`) : ok(sheet)
}

/** The line that a row says it is on, where that comes after the one before. */
function lineOf(said: string | undefined, before: number): number {
  const line = Number(said)
  return Number.isInteger(line) && line > before && line <= LAST_ROW ? line : before + 1
}

/** The column of “BC12”, from 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

function wordsOf(value: string, { type, style }: { type: string; style: number }, shared: Shared): string {
  if (type === 's') return shared.texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e') return ''
  if (type === 'd') return value.slice(0, 10)
  if (type === 'n' && value !== '' && shared.dates.has(style)) return dayOf(Number(value), shared.from1904) ?? value
  return type === 'n' ? numberWords(value) : value
}

/** 0.1 + 0.2 as a person would have typed it. */
function numberWords(value: string): string {
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? value : String(Number(number.toPrecision(12)))
}

/** The day that a spreadsheet counts as so many days since 1900, which it takes for a leap year, or 1904. */
function dayOf(days: number, from1904: boolean): string | null {
  if (!Number.isFinite(days) || days < 0 || days > 3_000_000) return null
  if (days < 1 && !from1904) return null
  const since1900 = from1904 ? days + 1462 : days
  return tellTime('paper', daysAfter(since1900 < 60 ? '1899-12-31' : '1899-12-30', Math.floor(since1900)), UTC)
}
