import type { Separators } from '../cards/read-cards'
import type { Pair } from '../pairs/cards-of-pairs'
import { namesCards } from '../table/columns'

/**
 * What may stand between a term and its definition, the likeliest first. Quizlet lets anybody choose. `sure`: it stands in
 * no sentence, so that a row without it goes on with the row above.
 */
export const WITHIN: readonly { mark: string; words: string; sure?: boolean }[] = [
  { mark: '\t', words: 'tab', sure: true },
  { mark: ' :: ', words: 'two colons', sure: true },
  { mark: '::', words: 'two colons', sure: true },
  { mark: '|||', words: 'three bars', sure: true },
  { mark: ' | ', words: 'bar' },
  { mark: '|', words: 'bar' },
  { mark: ' = ', words: 'equals sign' },
  { mark: ' – ', words: 'dash' },
  { mark: ' — ', words: 'dash' },
  { mark: ' - ', words: 'hyphen' },
  { mark: ' -> ', words: 'arrow' },
  { mark: '=', words: 'equals sign' },
  { mark: ';', words: 'semicolon' },
  { mark: ': ', words: 'colon' },
  { mark: ', ', words: 'comma' },
  { mark: ',', words: 'comma' },
]

/** What may stand between two rows. */
export const BETWEEN: readonly { mark: string; words: string }[] = [
  { mark: '\n', words: 'one a line' },
  { mark: '\n\n', words: 'a blank line between two' },
  { mark: ';\n', words: 'a semicolon at the end of each' },
  { mark: ';;', words: 'two semicolons between two' },
  { mark: ';', words: 'a semicolon between two' },
  { mark: '\n---\n', words: 'a line of dashes between two' },
  { mark: '\n***\n', words: 'a line of stars between two' },
  { mark: '|', words: 'a bar between two' },
]

/** A text cut into rows and each into two. `single`: rows with exactly one mark within. */
export type SplitPairs = { pairs: Pair[]; before: { line: number; text: string }[]; single: number; rows: number }

/**
 * The pairs of a text. Nothing is quoted in such a file: a row without the mark goes on with the definition above it,
 * since definitions run over several lines.
 */
export function splitPairs(text: string, { within, between }: Separators): SplitPairs {
  const pairs: Pair[] = []
  const before: SplitPairs['before'] = []
  let line = 1
  let single = 0
  let rows = 0
  for (const row of text.split(between)) {
    const at = line + leadingBreaks(row)
    line += breaksIn(row) + breaksIn(between)
    if (row.trim() === '') continue
    rows += 1
    const [front = '', ...backs] = row.split(within)
    const above = pairs.at(-1)
    if (backs.length === 1 && front.trim() !== '') single += 1
    if (backs.length > 0) pairs.push({ front: front.trim(), back: backs.join(within).trimEnd(), line: at, labels: [] })
    else if (above) above.back += `\n${row}`
    else before.push({ line: at, text: row.trim() })
  }
  return { pairs, before, single, rows }
}

const breaksIn = (text: string): number => text.split('\n').length - 1
const leadingBreaks = (text: string): number => breaksIn(/^\s*/.exec(text)?.[0] ?? '')

/** Characters that are looked at to find what stands between. */
const SAMPLE = 20_000

/** What was found between. `regular`: how much of the text is cut in two by it, 0 to 1. */
export type FoundSeparators = Separators & { regular: number }

/** What stands between most terms and definitions of a text, and between its rows; null where nothing does. */
export function findSeparators(text: string): FoundSeparators | null {
  const named = namedBy(text)
  if (named !== null) return { within: named, between: '\n', regular: 1 }
  return bestSeparators(sampleOf(text))
}

/** Whole lines from the beginning of a text. */
function sampleOf(text: string): string {
  const end = text.lastIndexOf('\n', SAMPLE)
  return text.length > SAMPLE ? text.slice(0, end > 0 ? end : SAMPLE) : text
}

function bestSeparators(sample: string): FoundSeparators | null {
  const own = ownMarks(sample)
  const marks = [...WITHIN, ...own.map((mark) => ({ mark, sure: true }))]
  const parts = [...BETWEEN.map(({ mark }) => mark), ...own]
  let best: (FoundSeparators & { worth: number }) | null = null
  for (const [i, between] of parts.entries()) {
    for (const [j, { mark: within, sure = false }] of marks.entries()) {
      if (within === between || !sample.includes(within)) continue
      const split = splitPairs(sample, { within, between })
      const regular = regularity(split, sure, i > 0)
      const worth = worthOf(regular, split.pairs.length, sure) - i * 0.03 - j * 0.012
      if (worth > (best?.worth ?? Number.NEGATIVE_INFINITY)) best = { within, between, regular, worth }
    }
  }
  return best && { within: best.within, between: best.between, regular: best.regular }
}

/** What parts a first line that names a front and a back. What a spreadsheet writes between columns is quoted, and no concern here. */
function namedBy(text: string): string | null {
  const [first = ''] = text.trimStart().split('\n', 1)
  const marks = WITHIN.filter(({ mark }) => mark.length > 1 && mark !== ', ' && first.includes(mark))
  return marks.find(({ mark }) => namesCards(first.split(mark)))?.mark ?? null
}

/** Marks of one’s own that a text has again and again: signs that no sentence has, the most frequent first. */
function ownMarks(sample: string): string[] {
  const times = new Map<string, number>()
  for (const [mark] of sample.matchAll(/[^\p{L}\p{N}\s]{2,8}/gu)) times.set(mark, (times.get(mark) ?? 0) + 1)
  const listed = new Set([...WITHIN, ...BETWEEN].map(({ mark }) => mark.trim()))
  return [...times]
    .filter(([mark, count]) => count > 2 && !listed.has(mark) && !/["'“”‘’().,!?…]/.test(mark))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([mark]) => mark)
}

/** Rows that a mark cuts in two, of all rows or, where the mark is sure, of those that have it. */
function regularity({ pairs, single, rows }: SplitPairs, sure: boolean, several: boolean): number {
  if (rows === 0 || pairs.length === 0 || (several && pairs.length < 2)) return 0
  return (single + (pairs.length - single) * 0.4) / (sure ? pairs.length : rows)
}

/** How much speaks for a mark, before its place in the list. One pair alone is no rule. */
function worthOf(regular: number, pairs: number, sure: boolean): number {
  if (regular === 0) return Number.NEGATIVE_INFINITY
  return (regular * pairs) / (pairs + 1) + (sure ? 0.2 : 0)
}
