import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { NotUsed } from '../cards/not-used'
import { countedLosses, type PlainCard, type ReadCards } from '../cards/read-cards'
import { NAMELESS, type Source, titleOfSource } from '../cards/source'
import { readNoteCards } from '../flashcards/parse-flashcards'
import { openPacked } from '../packed/unzip'
import { shapeOf } from '../table/columns'
import { type IsCounted, readNumbering } from './read-numbering'
import { readParagraphs, type WordParagraph } from './read-paragraphs'
import { type ParagraphStyle, readStyles } from './read-styles'

/** The cards of a Word file: headings, and under each its lists with their levels, its lines and the rows of its tables. */
export function readDocx(source: Source): Result<ReadCards> {
  const { name, bytes } = source
  const packed = openPacked(bytes, name)
  if (!packed.ok) return packed
  const styles = readStyles(packed.value, name)
  if (!styles.ok) return styles
  const counted = readNumbering(packed.value, name)
  if (!counted.ok) return counted
  const body = packed.value.read('word/document.xml')
  if (!body.ok) return body
  const text = readParagraphs(body.value, `${name}, word/document.xml`)
  if (!text.ok) return text
  const { paragraphs, pictures, footnotes, comments, deletions, formulas } = text.value
  if (!paragraphs.some((one) => /[\p{L}\p{N}]/u.test(one.text)))
    return refuse('empty', `${name}: there are no words in it.`)
  const heads = headsOfTables(paragraphs)
  const lines = linesOf(paragraphs, styles.value, counted.value, heads)
  const read = readNoteCards(lines.map(({ words }) => words).join('\n'), name)
  if (!read.ok) return read
  const placed = <T extends { line: number }>(one: T): T => ({
    ...one,
    line: lines[one.line - 1]?.paragraph ?? one.line,
  })
  const named = read.value.title.text === NAMELESS ? { text: titleOfSource(source), line: 1 } : read.value.title
  return ok({
    ...read.value,
    title: placed(named),
    cards: read.value.cards.map((card): PlainCard => ({ ...placed(card), claims: card.claims.map(placed) })),
    notUsed: [...read.value.notUsed.map((line): NotUsed => placed(line)), ...namesOfColumns(paragraphs, heads)].sort(
      (a, b) => a.line - b.line,
    ),
    lost: countedLosses({ pictures, footnotes, comments, 'deleted passages': deletions, formulas }),
    rule: 'headings, and under each its lists and lines',
    unit: 'paragraph',
  })
}

/** The tables, by number, whose first row names their columns. */
function headsOfTables(paragraphs: WordParagraph[]): Set<number> {
  const tables = new Map<number, string[][]>()
  for (const { cell, text } of paragraphs) {
    if (!cell) continue
    const rows = tables.get(cell.table) ?? []
    tables.set(cell.table, rows)
    const row = rows[cell.row - 1] ?? []
    rows[cell.row - 1] = row
    row[cell.column - 1] = `${row[cell.column - 1] ?? ''} ${text}`.trim()
  }
  const isHeaded = (rows: string[][]) => {
    const whole = Array.from(rows, (row) => Array.from(row ?? [], (one) => one ?? ''))
    return whole.length > 1 && shapeOf(whole, Math.min(60, whole[0]?.length ?? 0)).head
  }
  return new Set([...tables].flatMap(([table, rows]) => (isHeaded(rows) ? [table] : [])))
}

const inHead = ({ cell }: WordParagraph, heads: ReadonlySet<number>): boolean =>
  cell !== null && cell.row === 1 && heads.has(cell.table)

const namesOfColumns = (paragraphs: WordParagraph[], heads: ReadonlySet<number>): NotUsed[] =>
  paragraphs.flatMap((one, i) => {
    const words = one.text.trim()
    return inHead(one, heads) && words !== '' ? [{ line: i + 1, text: words, why: 'head' }] : []
  })

/** A line of notes, and the paragraph that it is from. */
type Line = { words: string; paragraph: number }

/** A document as lines of notes: what Word knows of a paragraph is written as its mark. */
function linesOf(
  paragraphs: WordParagraph[],
  styleOf: (id: string) => ParagraphStyle,
  isCounted: IsCounted,
  heads: ReadonlySet<number>,
): Line[] {
  // Where headings say what belongs together, a number before an item is no heading of what stands under it.
  const headed = paragraphs.some((one) => one.outline !== null || styleOf(one.style).heading !== null)
  const counts: IsCounted = (list, level) => !headed && isCounted(list, level)
  const wide = new Set(paragraphs.flatMap(({ cell }) => (cell && cell.column > 1 ? [cell.table] : [])))
  const lines: Line[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const { text, cell } = paragraph
    const style = styleOf(paragraph.style)
    if ((style.contents && !cell) || inHead(paragraph, heads)) continue
    const inTable = cell !== null && wide.has(cell.table)
    const marked = inTable ? inCell(paragraph, cell.column, style) : inText(paragraph, style, counts)
    // A heading without words still ends what stands above it.
    const parts = text.trim() === '' && !isHeading(paragraph, style) ? [''] : marked(text)
    for (const words of parts) lines.push({ words, paragraph: i + 1 })
  }
  return lines
}

type Mark = (text: string) => string[]

/** The level of a heading, from 1. */
function headingLevel({ outline }: WordParagraph, style: ParagraphStyle): number | null {
  return outline !== null && outline < 9 ? outline + 1 : style.heading
}

const isHeading = (paragraph: WordParagraph, style: ParagraphStyle): boolean =>
  paragraph.cell === null && headingLevel(paragraph, style) !== null

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const bullet =
  (level: number, mark: string): Mark =>
  (text) => [`${'    '.repeat(level)}${mark} ${oneLine(text)}`]

function inText(paragraph: WordParagraph, style: ParagraphStyle, isCounted: IsCounted): Mark {
  const { list, level, bold } = paragraph
  const heading = headingLevel(paragraph, style)
  if (heading !== null) return (text) => [`${'#'.repeat(Math.min(6, Math.max(1, heading)))} ${oneLine(text)}`]
  const at = Math.min(8, Math.max(0, level ?? style.list ?? 0))
  const listed = list === null ? style.list !== null : list !== '0'
  if (listed) return bullet(at, list !== null && isCounted(list, at) ? '1.' : '-')
  if (bold || style.bold) return (text) => (text.includes('\t') ? text.split('\n') : [`**${oneLine(text)}**`])
  return (text) => text.split('\n').map((line) => line.trim())
}

/** In a table of several columns the first of a row is the heading, and what stands beside it belongs to it. */
function inCell({ level, list }: WordParagraph, column: number, style: ParagraphStyle): Mark {
  if (column === 1) return (text) => [`## ${oneLine(text)}`]
  const listed = list === null ? style.list !== null : list !== '0'
  return bullet(listed ? Math.min(8, Math.max(0, level ?? style.list ?? 0)) : 0, '-')
}
