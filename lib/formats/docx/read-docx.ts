import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { oneLine } from '@/lib/domain/shared/words'
import type { NotUsed } from '../cards/not-used'
import { countedLosses, type PlainCard, type ReadCards } from '../cards/read-cards'
import { NAMELESS, type Source, titleOfSource } from '../cards/source'
import { readNoteCards } from '../flashcards/parse-flashcards'
import type { PlacedTable } from '../flashcards/tables-in-notes'
import { openPacked } from '../packed/unzip'
import { type IsCounted, readNumbering } from './read-numbering'
import { readWordParagraphs, type WordParagraph } from './read-paragraphs'
import { type ParagraphStyle, readStyles } from './read-styles'
import { WordTables } from './word-tables'

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
  const text = readWordParagraphs(body.value, `${name}, word/document.xml`)
  if (!text.ok) return text
  const { paragraphs, pictures, footnotes, comments, deletions, formulas } = text.value
  if (!paragraphs.some((one) => /[\p{L}\p{N}]/u.test(one.text)))
    return refuse('empty', `${name}: there are no words in it.`)
  const { lines, tables } = linesOf(paragraphs, styles.value, counted.value)
  const read = readNoteCards(lines.map(({ words }) => words).join('\n'), name, tables)
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
    notUsed: read.value.notUsed.map((line): NotUsed => placed(line)),
    lost: countedLosses({ pictures, footnotes, comments, 'deleted passages': deletions, formulas }),
    rule: 'headings, and under each its lists and lines',
    unit: 'paragraph',
  })
}

/** A line of notes, and the paragraph that it is from. */
type Line = { words: string; paragraph: number }

/** A document as lines of notes, in which a row of a table is an empty line, and its tables of several columns. */
type Lines = { lines: Line[]; tables: PlacedTable[] }

/** What Word knows of a paragraph is written as its mark. */
function linesOf(paragraphs: WordParagraph[], styleOf: (id: string) => ParagraphStyle, isCounted: IsCounted): Lines {
  // Where headings say what belongs together, a number before an item is no heading of what stands under it.
  const headed = paragraphs.some((one) => headingLevel(one, styleOf(one.style)) !== null)
  const counts: IsCounted = (list, level) => !headed && isCounted(list, level)
  const tables = new WordTables(paragraphs)
  const lines: Line[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const { cell } = paragraph
    const style = styleOf(paragraph.style)
    const say = (words: string) => lines.push({ words, paragraph: i + 1 })
    if (cell && tables.has(paragraph)) {
      if (tables.take(cell, inCell(paragraph, style), lines.length + 1)) say('')
    } else if (cell || !style.contents) for (const words of inText(paragraph, style, counts)) say(words)
  }
  return { lines, tables: tables.done() }
}

/** The level of a heading, from 1. */
function headingLevel({ outline }: WordParagraph, style: ParagraphStyle): number | null {
  return outline !== null && outline < 9 ? outline + 1 : style.heading
}

const bullet = (text: string, level: number, mark: string): string => `${'    '.repeat(level)}${mark} ${oneLine(text)}`

const isListed = ({ list }: WordParagraph, style: ParagraphStyle): boolean =>
  list === null ? style.list !== null : list !== '0'

/** The lines of notes that a paragraph is. */
function inText(paragraph: WordParagraph, style: ParagraphStyle, isCounted: IsCounted): string[] {
  const { text, list, level, bold } = paragraph
  const heading = headingLevel(paragraph, style)
  const isEmpty = text.trim() === ''
  // A heading without words still ends what stands above it.
  if (heading !== null && !(isEmpty && paragraph.cell))
    return [`${'#'.repeat(Math.min(6, Math.max(1, heading)))} ${oneLine(text)}`]
  if (isEmpty) return ['']
  const at = Math.min(8, Math.max(0, level ?? style.list ?? 0))
  if (isListed(paragraph, style)) return [bullet(text, at, list !== null && isCounted(list, at) ? '1.' : '-')]
  if ((bold || style.bold) && !text.includes('\t')) return [`**${oneLine(text)}**`]
  return bold || style.bold ? text.split('\n') : text.split('\n').map((line) => line.trim())
}

/** What a paragraph in a cell says, with its place in a list as a bullet. */
function inCell(paragraph: WordParagraph, style: ParagraphStyle): string {
  const { text, level } = paragraph
  if (!isListed(paragraph, style)) return text.trim()
  return bullet(text, Math.min(8, Math.max(0, level ?? style.list ?? 0)), '-')
}
