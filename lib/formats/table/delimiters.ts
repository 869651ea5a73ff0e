/** What may stand between two cells, the likeliest first. */
const DELIMITERS = ['\t', ';', ',', '|'] as const

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
  const rows = rowWidths(text, delimiter)
  const times = new Map<number, number>()
  for (const width of rows) times.set(width, (times.get(width) ?? 0) + 1)
  const [width, count] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [1, 0]
  return width > 1 ? count / rows.length : 0
}

/**
 * The cells of each row that has words, counted. Within quotation marks a delimiter or a line end is a part of the cell;
 * where one does not close they are words. To count is all that is wanted here: the page looks at files without what
 * reads them.
 */
export function rowWidths(text: string, delimiter: string): number[] {
  const rows = (withoutQuoted(text, delimiter) ?? text).split('\n')
  return rows.flatMap((row) => {
    const cells = row.split(delimiter)
    return cells.some((cell) => cell.trim() !== '') ? [cells.length] : []
  })
}

/** A text with a word for each cell in quotation marks; null where one does not close. */
function withoutQuoted(text: string, delimiter: string): string | null {
  let open = false
  const plain = text.replace(
    new RegExp(`(^|[\\n${delimiter}])"((?:[^"]|"")*)("?)`, 'g'),
    (_, before: string, words: string, end: string) => {
      open ||= end === ''
      return before + (words.trim() === '' ? '' : 'x')
    },
  )
  return open ? null : plain
}
