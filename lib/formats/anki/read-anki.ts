import Papa from 'papaparse'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { ReadCards } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { decodeText } from '../text/decode-text'
import { type FileHeaders, HAS_HTML, readFileHeaders, specialColumns } from './file-headers'
import { type AnkiNote, cardsOfNotes, titleOfNotes } from './note-fields'

/** The cards of a text file that Anki exported, notes or cards, with its headers or from before it wrote any. */
export function readAnki(source: Source): Result<ReadCards> {
  const text = decodeText(source.bytes, source.name)
  if (!text.ok) return text
  const headers = readFileHeaders(text.value)
  const body = text.value.split('\n').slice(headers.lines).join('\n')
  const rows = rowsOf(body, headers)
  if (rows.length > LIMITS.rows)
    return refuse('limit', `${source.name}: this has ${rows.length} notes; at most ${LIMITS.rows} can be read.`)
  const notes = notesOf(rows, headers)
  const html = headers.html ?? HAS_HTML.test(body)
  const { cards, notUsed, lost } = cardsOfNotes(notes, html)
  if (cards.length === 0)
    return refuse('no-pairs', `${source.name}, line ${headers.lines + 1}: no note here has a front and a back.`)
  const whole = titleOfNotes(notes)
  return ok({
    title: { text: whole.title ?? titleOfSource(source), line: 1 },
    cards,
    pairs: true,
    notUsed,
    lost: [...lost, ...whole.lost],
    rule: `a note a line${headers.lines > 0 ? ', its columns as the first lines say' : ''}${html ? '; formatting taken off' : ''}`,
    unit: 'line',
  })
}

/** A row of the file, and the line on which it begins. */
type Row = { cells: string[]; line: number }

function rowsOf(body: string, headers: FileHeaders): Row[] {
  const rows: Row[] = []
  let line = headers.lines + 1
  let at = 0
  Papa.parse<string[]>(body, {
    delimiter: headers.separator ?? likelySeparator(body),
    newline: '\n',
    step: ({ data, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== '') && !(data.length === 1 && data[0]?.startsWith('#')))
        rows.push({ cells: data, line })
      line += body.slice(at, meta.cursor).split('\n').length - 1
      at = meta.cursor
      if (rows.length > LIMITS.rows) parser.abort()
    },
  })
  return rows
}

/** Anki takes a tab before a semicolon before a comma, as a first row has one. */
const likelySeparator = (body: string): string => {
  const first = body.slice(0, 2_000)
  return ['\t', ';', '|', ','].find((mark) => first.includes(mark)) ?? '\t'
}

function notesOf(rows: Row[], headers: FileHeaders): AnkiNote[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const special = specialColumns(headers, width)
  const tagged = special.size === 0 ? unnamedTags(rows, width) : null
  return rows.map(({ cells, line }) => {
    const note: AnkiNote = { fields: [], tags: [...headers.tags], deck: headers.deck, line }
    for (const [i, cell] of cells.entries()) {
      const kind = i === tagged ? 'tags' : special.get(i)
      if (kind === undefined) note.fields.push(cell)
      else if (kind === 'tags') note.tags.push(...cell.split(/\s+/).filter((tag) => tag !== ''))
      else if (kind === 'deck' && cell !== '') note.deck = cell
    }
    return note
  })
}

/** Old versions name no column of tags: it is the last of three or more, words without sentences that come again. */
function unnamedTags(rows: Row[], width: number): number | null {
  if (width < 3 || rows.length < 3) return null
  const last = rows.flatMap(({ cells }) => (cells.length === width ? [cells[width - 1]?.trim() ?? ''] : []))
  const said = last.filter((cell) => cell !== '')
  const bare = said.every((cell) => cell.length < 120 && !/[.,;!?<>]/.test(cell))
  return said.length > 1 && bare && new Set(said).size * 2 <= said.length ? width - 1 : null
}
