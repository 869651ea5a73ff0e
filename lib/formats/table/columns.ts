import type { Role } from '@/lib/domain/shared/role'

/** What a column of a table of cards holds. `answer`: a claim, of a role that the column's name says or that is guessed. */
export type Column =
  | { is: 'front' | 'group' | 'factor' | 'role' | 'level' | 'date' | 'tags' | 'unused' }
  | { is: 'answer'; role: Role | null; nested: boolean }

/** How a table is read: its columns, and whether its first row names them. */
export type TableShape = { columns: Column[]; head: boolean }

const ANSWER: Column = { is: 'answer', role: null, nested: false }

/** What the names of columns say, in the words of cards, of schools and of essays. */
const NAMES: [RegExp, Column][] = [
  [/^(?:tags?|labels?|keywords)$/i, { is: 'tags' }],
  [/^factors?$/i, { is: 'factor' }],
  [/^(?:roles?|aos?)$/i, { is: 'role' }],
  [/^levels?$/i, { is: 'level' }],
  [
    /^(?:themes?|categor(?:y|ies)|topics?|sections?|groups?|decks?|sets?|subject|unit|headings?|area|type of cause)$/i,
    { is: 'group' },
  ],
  [/^(?:id|guid|uuid|index|nos?\.?|n[°º]|number|#|image|picture|audio|url|link to source)$/i, { is: 'unused' }],
  [/^(?:dates?|years?|when|time|period)$/i, { is: 'date' }],
  [
    /^(?:questions?|q|terms?|front(?: of card)?|side ?1|prompts?|words?|key ?(?:terms?|words?)|cards?|names?|people|person|who|concepts?|titles?|vocabulary)$/i,
    { is: 'front' },
  ],
  [
    /^(?:(?:key |supporting |specific )?(?:evidence|examples?|facts?|quotes?|quotations?|statistics?|figures|proof|own knowledge|details?))$/i,
    { is: 'answer', role: 'evidence', nested: true },
  ],
  [
    /^(?:explanations?|explain|analysis|why(?: it matters)?|so what\??|impact|significance|importance|effects?|consequences?|results?|reasons?)$/i,
    { is: 'answer', role: 'explanation', nested: true },
  ],
  [/^(?:judge?ments?|conclusions?|evaluation|overall)$/i, { is: 'answer', role: 'judgement', nested: false }],
  [/^(?:claims?|points?|arguments?)$/i, { is: 'answer', role: 'claim', nested: false }],
  [
    /^(?:answers?|a|back(?: of card)?|side ?2|definitions?|meanings?|notes?|descriptions?|text|bullets?|information)$/i,
    ANSWER,
  ],
]

/** Characters of a cell that can be a column's name. */
const LONGEST_NAME = 40
const YEAR =
  /^(?:c(?:a|irca)?\.?\s?)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:\p{L}{3,9}\.?\s)?\d{3,4}(?:\s?[–—-]\s?\d{1,4})?(?:\s?(?:BCE?|AD|CE))?s?$/u

/** Reads from its first row and the look of its cells what each column of a table is. `width`: columns at most. */
export function shapeOf(rows: readonly string[][], width: number): TableShape {
  const [first = [], ...below] = rows
  const named = first.map(columnNamed)
  const known = named.filter((column) => column !== null).length
  const filled = first.filter((cell) => cell.trim() !== '').length
  const head = known * 2 >= filled && known > 0 && below.length > 0 ? true : looksLikeHead(first, below)
  const columns = Array.from({ length: width }, (_, i): Column => (head ? named[i] : null) ?? bySight(rows, i, head))
  return { columns: withFront(columns), head }
}

const columnNamed = (cell: string): Column | null => {
  const name = cell.trim().replace(/\s*[:*]$/, '')
  return name.length > LONGEST_NAME ? null : (NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null)
}

/** Short words over columns whose cells are far longer, each said once. */
function looksLikeHead(first: string[], below: readonly string[][]): boolean {
  const names = first.map((cell) => cell.trim())
  if (below.length < 3 || names.length < 2) return false
  if (names.some((name) => name === '' || name.length > 25 || /[\d.?!]/.test(name) || name.split(' ').length > 3))
    return false
  const last = names.length - 1
  const lengths = below.map((row) => (row[last] ?? '').length).sort((a, b) => a - b)
  return (lengths[Math.floor(lengths.length / 4)] ?? 0) > (names[last] ?? '').length * 2
}

/** What a column without a name is: years, numbers that count, or words. */
function bySight(rows: readonly string[][], at: number, head: boolean): Column {
  const cells = (head ? rows.slice(1) : rows).map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
  const share = (is: (cell: string) => boolean) => cells.length > 0 && cells.filter(is).length >= cells.length * 0.7
  if (cells.length === 0) return { is: 'unused' }
  if (share((cell) => YEAR.test(cell))) return { is: 'date' }
  if (share((cell) => /^\d{1,3}\.?$/.test(cell)) && cells.every((cell, i) => Number.parseInt(cell, 10) === i + 1))
    return { is: 'unused' }
  return ANSWER
}

/** A table has one front: the column named so, else the one that groups, else a date, else the first that says something. */
function withFront(columns: Column[]): Column[] {
  const at = (is: Column['is']) => columns.findIndex((column) => column.is === is)
  if (at('front') >= 0)
    return columns.map((column, i) => (column.is === 'front' && i !== at('front') ? ANSWER : column))
  if (at('date') >= 0 && at('answer') >= 0) return columns
  const answers = columns.filter(({ is }) => is === 'answer').length
  const group = at('group') >= 0 ? at('group') : at('factor')
  if (group >= 0 && answers > 0) return columns.map((column, i) => (i === group ? { is: 'front' } : column))
  const first = at('answer')
  return answers > 1 ? columns.map((column, i) => (i === first ? { is: 'front' } : column)) : columns
}
