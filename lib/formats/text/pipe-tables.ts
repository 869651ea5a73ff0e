const ROW = /^\s*\|.*\|\s*$|^[^|\n]*[^\\|\n]\|[^\n]*$/
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/**
 * Lines in which each row of a table of Markdown is a bullet, “first: second; third”, so that it stays under its heading.
 * The row that names the columns stays as it is.
 */
export function tablesAsBullets(lines: string[]): string[] {
  const read = [...lines]
  for (let at = 1; at < lines.length; at++) {
    if (!RULE.test(lines[at] ?? '') || !(lines[at] ?? '').includes('|') || !ROW.test(lines[at - 1] ?? '')) continue
    for (let row = at + 1; row < lines.length && ROW.test(lines[row] ?? ''); row++)
      read[row] = bulletOf(lines[row] ?? '')
  }
  return read
}

function bulletOf(row: string): string {
  const cells = row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, ', ')
        .trim(),
    )
    .filter((cell) => cell !== '')
  const [first = '', ...more] = cells
  return cells.length === 0 ? '' : `- ${first}${more.length > 0 ? `: ${more.join('; ')}` : ''}`
}
