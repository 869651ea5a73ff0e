import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Element, readXml } from '../packed/read-xml'

/** A paragraph of a Word file. `list`: the id of its list, null where it is in none; `level`: how far in, from 0, null where only its style says so. */
export type WordParagraph = {
  text: string
  style: string
  outline: number | null
  list: string | null
  level: number | null
  bold: boolean
  /** Where it stands in a table: which table, row and column of it, from 1; null outside. */
  cell: { table: number; row: number; column: number } | null
}

/** The paragraphs of a document in reading order, and what stands in it that is no text. */
export type WordText = {
  paragraphs: WordParagraph[]
  pictures: number
  footnotes: number
  comments: number
  deletions: number
  formulas: number
}

/** What is not part of the text as it stands: what was deleted or moved away, what a field computes, what is drawn twice. */
const PASSED_OVER = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'sectPr',
  'fldData',
])

const isOn = ({ attributes }: Element): boolean => !/^(?:0|false|none|off)$/.test(attributes.val ?? '')

type OpenParagraph = WordParagraph & { plainWords: number; boldWords: number }
type OpenTable = { table: number; row: number; column: number }

const EMPTY: OpenParagraph = {
  text: '',
  style: '',
  outline: null,
  list: null,
  level: null,
  bold: false,
  cell: null,
  plainWords: 0,
  boldWords: 0,
}

/** What a paragraph is said to be, by the elements that say it. */
const PROPERTIES = new Map<string, (value: string | undefined) => Partial<WordParagraph>>([
  ['pStyle', (value) => ({ style: value ?? '' })],
  ['outlineLvl', (value) => ({ outline: Number(value) })],
  ['ilvl', (value) => ({ level: Number(value) })],
  ['numId', (value) => ({ list: value ?? null })],
])

/** What is counted, and not read. */
const COUNTED = new Map<string, 'pictures' | 'footnotes' | 'comments' | 'formulas'>([
  ['blip', 'pictures'],
  ['imagedata', 'pictures'],
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'footnotes'],
  ['commentReference', 'comments'],
  ['oMath', 'formulas'],
])

/** Characters that have elements of their own. */
const SIGNS = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

/** Reads the body of a Word file. Bounded by its size and by the number of paragraphs. */
export function readWordParagraphs(bytes: Uint8Array, what: string): Result<WordText> {
  const text: WordText = { paragraphs: [], pictures: 0, footnotes: 0, comments: 0, deletions: 0, formulas: 0 }
  const open: OpenParagraph[] = []
  const tables: OpenTable[] = []
  let tableCount = 0
  let passing = 0
  let inRun = false
  let bold: boolean | null = null
  let heard = false
  let tooMany = false

  const say = (words: string) => {
    const paragraph = open.at(-1)
    if (!paragraph) return
    paragraph.text += words
    if (words.trim() === '') return
    if (bold === true) paragraph.boldWords += words.length
    else paragraph.plainWords += words.length
  }
  const begin = (element: Element) => {
    const counted = COUNTED.get(element.name)
    if (counted) text[counted] += 1
    const sign = SIGNS.get(element.name)
    if (sign) say(sign)
    const paragraph = open.at(-1)
    const property = PROPERTIES.get(element.name)
    if (paragraph && property) Object.assign(paragraph, property(element.attributes.val))
    beginBlock(element.name)
    beginRun(element)
  }
  const beginBlock = (name: string) => {
    const table = tables.at(-1)
    if (name === 'p') open.push({ ...EMPTY, cell: table ? { ...table } : null })
    if (name === 'tbl') {
      tableCount += 1
      tables.push({ table: tableCount, row: 0, column: 0 })
    }
    if (name === 'tr' && table) Object.assign(table, { row: table.row + 1, column: 0 })
    if (name === 'tc' && table) table.column += 1
  }
  const beginRun = (element: Element) => {
    if (element.name === 'r') {
      inRun = true
      bold = null
    }
    if (element.name === 'b' && inRun) bold = isOn(element)
    if (element.name === 't') heard = true
    if (element.name === 'tab' && inRun) say('\t')
  }
  const end = (name: string) => {
    if (name === 't') heard = false
    else if (name === 'r') inRun = false
    else if (name === 'tbl') tables.pop()
    else if (name === 'p') endParagraph()
  }
  const endParagraph = () => {
    const paragraph = open.pop()
    if (!paragraph) return
    const { plainWords, boldWords, ...whole } = paragraph
    if (text.paragraphs.length < LIMITS.rows)
      text.paragraphs.push({ ...whole, bold: boldWords > 0 && plainWords === 0 })
    else tooMany = true
  }
  const read = readXml(bytes, what, {
    open(element) {
      if (PASSED_OVER.has(element.name)) {
        passing += 1
        if (element.name === 'del') text.deletions += 1
      }
      if (passing === 0) begin(element)
    },
    close(name) {
      if (PASSED_OVER.has(name)) passing -= 1
      else if (passing === 0) end(name)
    },
    text(words) {
      if (heard && passing === 0) say(words)
    },
  })
  if (!read.ok) return read
  return tooMany
    ? refuse('limit', `${what}, paragraph ${LIMITS.rows + 1}: at most ${LIMITS.rows} paragraphs can be read.`)
    : ok(text)
}
