import { builtInFactor, factorNamed } from '@/lib/domain/deck/factor-of-heading'
import { LIMITS } from '@/lib/domain/shared/limits'
import { Role } from '@/lib/domain/shared/role'
import { oneLine } from '@/lib/domain/shared/words'
import type { NotUsed } from '../cards/not-used'
import { type Label, type PlainCard, type PlainClaim, plainClaim } from '../cards/read-cards'
import { claimsOfAnswer, placeUnder } from '../pairs/claims-of-answer'
import { type Column, groupColumns, shapeOf } from './columns'

/** A row of a table and where it stands, from 1. */
export type TableRow = { cells: string[]; line: number }

/** The cards of a table. `title`: what stands over it. */
export type TableCards = { cards: PlainCard[]; notUsed: NotUsed[]; rule: string; title: string | null }

/** What a card of dates is called where its column has no name. */
const DATES = 'Key dates'
const HAS_WORDS = /[\p{L}\p{N}]/u

/**
 * A row a card: its front the heading, each further cell a claim. Rows of the same front under the same are one card, and
 * a row without a front goes on with the one above. Rows that begin with a date are claims of one card. `label`: what the
 * whole table is under.
 */
export function cardsOfTable(all: readonly TableRow[], label: Label | null): TableCards | null {
  const { title, rows } = withoutTitle(all)
  const table = cardsOfRows(rows, label)
  if (!table || !title) return table
  const over = passedOver(title.line, title.cells, 'head')
  return { ...table, title: over.text, notUsed: [over, ...table.notUsed] }
}

function cardsOfRows(rows: readonly TableRow[], label: Label | null): TableCards | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), 0)
  if (width < 2) return null
  const { columns, head } = shapeOf(rows.map(({ cells }) => cells).slice(0, 2_000), Math.min(width, 60))
  const cards = new Map<string, PlainCard>()
  const notUsed: NotUsed[] = []
  const [first] = rows
  notUsed.push(...rows.slice(0, head ? 1 : 0).map(({ line, cells }) => passedOver(line, cells, 'head')))
  const at = (is: Column['is']) => columns.findIndex((column) => column.is === is)
  const dated = at('front') < 0 && at('date') >= 0
  const named = said(head ? first?.cells[at('date')] : undefined)
  const dates = (label?.from === 'heading' ? label.name : named) || DATES
  const levels = new Map<PlainClaim[], number[]>()
  const body = head ? rows.slice(1) : rows
  for (const { cells, line, text, labels } of headedRows(body, columns, dated ? dates : null, label)) {
    const claims = claimsOfRow(cells, columns, line, dated)
    if (text === '' || claims.length === 0) {
      notUsed.push(...saidAlone(line, cells))
      continue
    }
    const key = [text, ...labels.flatMap(({ name, from }) => (from === 'column' ? [name] : []))].join('\n')
    const card = cards.get(key) ?? { text, line, claims: [], labels }
    cards.set(key, card)
    const under = underLevel(card.claims, levels, levelOf(cells, columns))
    card.claims.push(...placeUnder(claims, under, card.claims.length))
  }
  return { cards: [...cards.values()], notUsed, rule: ruleOf(columns, head, dated), title: null }
}

/** A row with the heading of its card, and what that is under. */
type HeadedRow = TableRow & { text: string; labels: Label[] }

/** Rows with their headings; one without goes on with the one above. `dates`: what the one card of dates is called. */
function headedRows(
  rows: readonly TableRow[],
  columns: Column[],
  dates: string | null,
  label: Label | null,
): HeadedRow[] {
  const front = columns.findIndex(({ is }) => is === 'front')
  const groups = groupsOf(columns, rows, front)
  let text = ''
  let labels: Label[] = []
  return rows.map((row, i) => {
    const own = dates ?? said(row.cells[front]).slice(0, LIMITS.text)
    if (own !== '' || i === 0) labels = labelsOf(groups[i] ?? [], row.cells, columns, label)
    text = own || text
    return { ...row, text, labels }
  })
}

/** A table whose first row is one cell over rows of several: it says what the table is about. */
function withoutTitle(rows: readonly TableRow[]): { title: TableRow | null; rows: readonly TableRow[] } {
  const [first, ...more] = rows
  const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length
  const wide = more.slice(0, 50).filter((row) => filled(row) > 1).length
  const isTitle =
    first !== undefined &&
    filled(first) === 1 &&
    first.cells[0]?.trim() !== '' &&
    wide > 1 &&
    wide === Math.min(50, more.length)
  return isTitle ? { title: first, rows: more } : { title: null, rows }
}

const said = (cell: string | undefined): string => oneLine(cell ?? '')
const lastFilled = (cells: string[]): number => cells.reduce((last, cell, i) => (cell.trim() === '' ? last : i + 1), 0)
const sayCells = (cells: string[]): string =>
  cells
    .map(said)
    .filter((cell) => cell !== '')
    .join(' · ')

const passedOver = (line: number, cells: string[], why: NotUsed['why']): NotUsed => ({
  line,
  text: sayCells(cells),
  why,
})

/** A row that makes no card, where it has any words. */
const saidAlone = (line: number, cells: string[]): NotUsed[] =>
  HAS_WORDS.test(sayCells(cells)) ? [passedOver(line, cells, 'alone')] : []

/** How far in a row says that it stands, from 0. */
function levelOf(cells: string[], columns: Column[]): number {
  const level = Number(cells[columns.findIndex(({ is }) => is === 'level')] ?? 1)
  return Number.isInteger(level) && level > 1 ? Math.min(level, 20) - 1 : 0
}

/** The claim that one of this level stands under: the last of the level above. Remembers where the levels are open. */
function underLevel(claims: PlainClaim[], levels: Map<PlainClaim[], number[]>, level: number): number | null {
  const open = (levels.get(claims) ?? []).slice(0, level)
  const under = open.at(-1) ?? null
  levels.set(claims, [...open, claims.length])
  return under
}

/** The claims of one row. What serves the point of the row stands under it. */
function claimsOfRow(cells: string[], columns: Column[], line: number, dated: boolean): PlainClaim[] {
  const claims: PlainClaim[] = []
  let point: number | null = null
  const cell = (is: Column['is']) => said(cells[columns.findIndex((column) => column.is === is)])
  const role = Role.safeParse(cell('role').toLowerCase()).data
  const tag = tagOf(cell('factor'))
  for (const [i, column] of columns.entries()) {
    const words = cells[i] ?? ''
    if (column.is === 'date' && !dated && HAS_WORDS.test(words)) claims.push(plainClaim(said(words), line, point))
    if (column.is !== 'answer') continue
    const before = claims.length
    const under = column.nested || dated ? point : null
    const placed = placeUnder(claimsOfAnswer(words, line), under, before)
    claims.push(...placed.map((claim) => ({ ...claim, tag, role: role ?? column.role })))
    if (placed.length > 0) point ??= before
  }
  const opening = point === null ? undefined : claims[point]
  if (dated && opening && cell('date') !== '') opening.text = `${cell('date')}: ${opening.text}`.slice(0, LIMITS.text)
  return claims
}

const tagOf = (name: string) => (name === '' ? null : (builtInFactor(name) ?? factorNamed(name)))

/**
 * For each row what its columns say that it is under, the finest first. A cell to the left of the front that is empty goes
 * on with the one above it, as cells that were joined do; a number alone has the name of its column before it.
 */
function groupsOf(columns: Column[], rows: readonly TableRow[], front: number): Label[][] {
  const finest = groupColumns(
    columns,
    rows.map(({ cells }) => cells),
  )
  const above = new Map<number, string>()
  return rows.map(({ cells }) =>
    finest.flatMap((at): Label[] => {
      const column = columns[at]
      const words = said(cells[at]).split('::').at(-1)?.trim() || (at < front ? (above.get(at) ?? '') : '')
      above.set(at, words)
      if (words === '' || column?.is !== 'group') return []
      return [{ name: /^(?:\d{1,3}|[A-Z])$/.test(words) ? `${column.name} ${words}` : words, from: 'column' }]
    }),
  )
}

function labelsOf(groups: Label[], cells: string[], columns: Column[], label: Label | null): Label[] {
  const tags = columns.flatMap((column, i) =>
    column.is === 'tags' ? (cells[i] ?? '').split(/[,;]\s*|\s{2,}/).map((tag) => tag.trim()) : [],
  )
  const own = [...groups, ...tags.map((name): Label => ({ name, from: 'tag' })), ...(label ? [label] : [])]
  return own.filter(({ name }) => name !== '')
}

function ruleOf(columns: Column[], head: boolean, dated: boolean): string {
  const answers = columns.filter(({ is }) => is === 'answer').length
  const front = dated ? 'a date and what happened' : 'a front'
  const backs = answers === 1 ? 'its back' : `${answers} columns of what belongs to it`
  return `a card a row: ${front}${dated ? '' : `, ${backs}`}${head ? '; the first row names the columns' : ''}`
}
