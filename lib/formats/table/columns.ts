import type { Role } from '@/lib/domain/shared/role'

/**
 * What a column of a table of cards holds. `answer`: a claim, of a role that the column's name says or that is guessed.
 * `group`: what the file puts a card under; `name`: what its column is called.
 */
export type Column =
  | { is: 'front' | 'factor' | 'role' | 'level' | 'date' | 'tags' | 'unused' }
  | { is: 'group'; name: string }
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

/** The names of columns that say what a card is under, in the words of schools and of flashcard programs. */
const GROUP =
  /^(?:(?:main|sub|study|card|key)[- ]?)?(?:themes?|categor(?:y|ies)|topics?|sections?|groups?|decks?|sets?|stacks?|folders?|collections?|lists?|subjects?|courses?|modules?|units?|chapters?|lessons?|weeks?|papers?|parts?|strands?|headings?|areas?|enquir(?:y|ies)|type of cause)(?: (?:names?|titles?|numbers?|nos?\.?))?$/i

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
  return { columns: withFront(columns, below), head }
}

function columnNamed(cell: string): Column | null {
  const name = cell.trim().replace(/\s*[:*]$/, '')
  if (name.length > LONGEST_NAME) return null
  const known = NAMES.find(([pattern]) => pattern.test(name))?.[1]
  return known ?? (GROUP.test(name) ? { is: 'group', name } : null)
}

/** Whether a row names its columns: a front, and what belongs to it or what it is under. */
export function namesCards(row: readonly string[]): boolean {
  const named = row.map(columnNamed)
  const has = (...kinds: Column['is'][]) => named.some((column) => column !== null && kinds.includes(column.is))
  return has('front') && has('answer', 'group') && named.filter((column) => column !== null).length * 2 >= row.length
}

/** The columns that say what a card is under, the finest first: the one that tells the most groups apart. */
export function groupColumns(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  const groups = (at: number) => new Set(rows.flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []))).size
  const all = columns.flatMap(({ is }, at) => (is === 'group' ? [{ at, groups: groups(at) }] : []))
  return all.sort((a, b) => b.groups - a.groups || b.at - a.at).map(({ at }) => at)
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

/** A table has one front: the column named so, else the one that groups best, else a date, else the first that says something. */
function withFront(columns: Column[], rows: readonly string[][]): Column[] {
  const at = (is: Column['is']) => columns.findIndex((column) => column.is === is)
  if (at('front') >= 0)
    return columns.map((column, i) => (column.is === 'front' && i !== at('front') ? ANSWER : column))
  if (at('date') >= 0 && at('answer') >= 0) return columns
  const answers = columns.filter(({ is }) => is === 'answer').length
  const group = groupColumns(columns, rows)[0] ?? at('factor')
  if (group >= 0 && answers > 0) return columns.map((column, i) => (i === group ? { is: 'front' } : column))
  const first = at('answer')
  return answers > 1 ? columns.map((column, i) => (i === first ? { is: 'front' } : column)) : columns
}
