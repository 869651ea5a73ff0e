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
  /** Where it stands in a table: which table, row and column of it, from 1; null outside. `columns` of that row. */
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

/** Reads the body of a Word file. Bounded by its size and by the number of paragraphs. */
export function readParagraphs(bytes: Uint8Array, what: string): Result<WordText> {
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
    const { name, attributes } = element
    const paragraph = open.at(-1)
    const table = tables.at(-1)
    switch (name) {
      case 'p':
        open.push({
          text: '',
          style: '',
          outline: null,
          list: null,
          level: null,
          bold: false,
          cell: table ? { ...table } : null,
          plainWords: 0,
          boldWords: 0,
        })
        break
      case 'tbl':
        tableCount += 1
        tables.push({ table: tableCount, row: 0, column: 0 })
        break
      case 'tr':
        if (table) Object.assign(table, { row: table.row + 1, column: 0 })
        break
      case 'tc':
        if (table) table.column += 1
        break
      case 'pStyle':
        if (paragraph) paragraph.style = attributes.val ?? ''
        break
      case 'outlineLvl':
        if (paragraph) paragraph.outline = Number(attributes.val)
        break
      case 'ilvl':
        if (paragraph) paragraph.level = Number(attributes.val)
        break
      case 'numId':
        if (paragraph) paragraph.list = attributes.val ?? null
        break
      case 'r':
        inRun = true
        bold = null
        break
      case 'b':
        if (inRun) bold = isOn(element)
        break
      case 't':
        heard = true
        break
      case 'tab':
        if (inRun) say('\t')
        break
      case 'br':
      case 'cr':
        say('\n')
        break
      case 'noBreakHyphen':
        say('-')
        break
      case 'blip':
      case 'imagedata':
        text.pictures += 1
        break
      case 'footnoteReference':
      case 'endnoteReference':
        text.footnotes += 1
        break
      case 'commentReference':
        text.comments += 1
        break
      case 'oMath':
        text.formulas += 1
        break
    }
  }
  const end = (name: string) => {
    if (name === 't') heard = false
    else if (name === 'r') inRun = false
    else if (name === 'tbl') tables.pop()
    else if (name === 'p') {
      const paragraph = open.pop()
      if (!paragraph) return
      const { plainWords, boldWords, ...whole } = paragraph
      if (text.paragraphs.length < LIMITS.rows)
        text.paragraphs.push({ ...whole, bold: boldWords > 0 && plainWords === 0 })
      else tooMany = true
    }
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
