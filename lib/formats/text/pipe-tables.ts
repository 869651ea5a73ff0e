const ROW = /^\s*\|.*\|\s*$|^[^|\n]*[^\\|\n]\|[^\n]*$/
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/** A table of Markdown: the index of the line that names its columns, and of the line after its last row. */
type PipeTable = { head: number; end: number }

/** The tables of Markdown among lines. The line below the head is the rule. */
export function pipeTables(lines: readonly string[]): PipeTable[] {
  const tables: PipeTable[] = []
  for (let at = 1; at < lines.length; at++) {
    if (!RULE.test(lines[at] ?? '') || !(lines[at] ?? '').includes('|') || !ROW.test(lines[at - 1] ?? '')) continue
    let end = at + 1
    while (end < lines.length && ROW.test(lines[end] ?? '')) end++
    tables.push({ head: at - 1, end })
    at = end - 1
  }
  return tables
}

/** The cells of a row, a line each of what was broken within. */
export const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    )

/**
 * Lines in which each row of a table of Markdown is a bullet, “first: second; third”, so that it stays under its heading.
 * The row that names the columns stays as it is.
 */
export function tablesAsBullets(lines: string[]): string[] {
  const read = [...lines]
  for (const { head, end } of pipeTables(lines))
    for (let row = head + 2; row < end; row++) read[row] = bulletOf(lines[row] ?? '')
  return read
}

function bulletOf(row: string): string {
  const cells = cellsOf(row)
    .map((cell) => cell.replaceAll('\n', ', '))
    .filter((cell) => cell !== '')
  const [first = '', ...more] = cells
  return cells.length === 0 ? '' : `- ${first}${more.length > 0 ? `: ${more.join('; ')}` : ''}`
}
