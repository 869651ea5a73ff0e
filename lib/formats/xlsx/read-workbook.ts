import { ok, type Result } from '@/lib/domain/shared/result'
import { readXml } from '../packed/read-xml'
import type { Packed } from '../packed/unzip'
import type { Shared } from './read-sheet'

/** A sheet of a workbook by its name and the file in which it is kept, in the order of its tabs; hidden ones are not listed. */
type SheetPlace = { name: string; file: string }
export type Workbook = { sheets: SheetPlace[]; hidden: number; shared: Shared }

/** What a workbook says of its sheets, and what their cells share. */
export function readWorkbook(packed: Packed, what: string): Result<Workbook> {
  const files = new Map<string, string>()
  const relations = readPart(packed, 'xl/_rels/workbook.xml.rels', what, (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target)
      files.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  })
  if (!relations.ok) return relations
  const sheets: SheetPlace[] = []
  let hidden = 0
  let from1904 = false
  const book = readPart(packed, 'xl/workbook.xml', what, (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
    if (name !== 'sheet') return
    const file = files.get(attributes.id ?? '')
    if (attributes.state === 'hidden' || attributes.state === 'veryHidden') hidden += 1
    else if (file && /worksheets\//.test(file)) sheets.push({ name: attributes.name ?? '', file })
  })
  if (!book.ok) return book
  const texts = sharedTexts(packed, what)
  if (!texts.ok) return texts
  const dates = dateStyles(packed, what)
  return dates.ok ? ok({ sheets, hidden, shared: { texts: texts.value, dates: dates.value, from1904 } }) : dates
}

type Hear = (name: string, attributes: Readonly<Record<string, string>>) => void

function readPart(packed: Packed, file: string, what: string, hear: Hear): Result<null> {
  const bytes = packed.read(file)
  if (!bytes.ok) return bytes
  return readXml(bytes.value, `${what}, ${file}`, {
    open: ({ name, attributes }) => hear(name, attributes),
    close: () => {},
    text: () => {},
  })
}

function sharedTexts(packed: Packed, what: string): Result<string[]> {
  const file = 'xl/sharedStrings.xml'
  if (!packed.names.includes(file)) return ok([])
  const bytes = packed.read(file)
  if (!bytes.ok) return bytes
  const texts: string[] = []
  let words = ''
  let inText = false
  let aloud = 0
  const read = readXml(bytes.value, `${what}, ${file}`, {
    open({ name }) {
      if (name === 'si') words = ''
      // How a word of Japanese is read aloud is no part of it.
      else if (name === 'rPh') aloud += 1
      else if (name === 't') inText = true
    },
    close(name) {
      if (name === 'si') texts.push(words)
      else if (name === 'rPh') aloud -= 1
      else if (name === 't') inText = false
    },
    text(text) {
      if (inText && aloud === 0) words += text
    },
  })
  return read.ok ? ok(texts) : read
}

/** Number formats that are built in and are dates. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

function dateStyles(packed: Packed, what: string): Result<Set<number>> {
  const file = 'xl/styles.xml'
  const dates = new Set<number>()
  if (!packed.names.includes(file)) return ok(dates)
  const own = new Set<string>()
  let inCells = false
  let style = -1
  const read = readPart(packed, file, what, (name, { numFmtId = '', formatCode = '' }) => {
    if (name === 'numFmt' && isDate(formatCode)) own.add(numFmtId)
    else if (name === 'cellXfs') inCells = true
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false
    else if (name === 'xf' && inCells) {
      style += 1
      if (own.has(numFmtId) || DATE_FORMATS.has(Number(numFmtId))) dates.add(style)
    }
  })
  return read.ok ? ok(dates) : read
}

/** Whether a format of numbers shows days or years, without what it says in quotation marks. */
const isDate = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
