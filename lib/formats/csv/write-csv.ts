import Papa from 'papaparse'

/** A number stays one; a text is never read as a formula. */
export type CsvCell = string | number | null

/**
 * What a spreadsheet takes for a formula: the sign first, in either width, whatever blank or unseen character stands
 * before it. The pattern that comes with the library passes over a cell of several lines.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A table as CSV (RFC 4180) in UTF-8 with the mark by which a spreadsheet knows it, to be opened without harm. */
export const writeCsv = (header: string[], rows: CsvCell[][]): string =>
  `\uFEFF${Papa.unparse([header, ...rows], { escapeFormulae: FORMULA, newline: '\r\n' })}`

/** The text of a cell as it was before it was kept from being a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
