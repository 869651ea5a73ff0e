import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { oneLine } from '@/lib/domain/shared/words'
import { type Arguments, type Bearing, mapOfArguments, type Statement } from '../arguments/map-of-arguments'
import type { Loss } from '../cards/read-cards'
import type { Source } from '../cards/source'
import { decodeText } from '../text/decode-text'
import { KIALO_HEAD } from './kialo-head'

const NUMBERED = /^\s*(\d{1,6}(?:\.\d{1,6}){0,40})\.\s*(?:(Pro|Con)\s*:)?\s*(.*)$/
const SEE = /^(?:->|→)\s*See\s+(\d{1,6}(?:\.\d{1,6})*)\.?\s*$/i
const SOURCES = /^\s*Sources?:\s*$/i
const FOOTNOTE = /^\s*\[(\d{1,4})\]\s*(.*)$/
const MARK = /\s*\[(\d{1,4})\]/g

/** The map of a discussion that Kialo exported: its thesis is the question, what stands below it in two are paragraphs. */
export function readKialo({ name, bytes }: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const text = decodeText(bytes, name)
  if (!text.ok) return text
  const title = KIALO_HEAD.exec(text.value)?.[1]?.trim() ?? ''
  const read = readLines(text.value)
  if (read.statements.length === 0)
    return refuse('no-statements', `${name}, line 1: no line here begins with a number, as “1.1. Pro:” does.`)
  return ok(mapOfArguments('map', { ...read, title, question: title }))
}

type Open = { number: string; kind: 'supports' | 'opposes'; words: string[] }

function readLines(text: string): Pick<Arguments, 'statements' | 'bearings' | 'lost'> {
  const lines = text.split('\n')
  const sources = lines.findIndex((line) => SOURCES.test(line))
  const body = sources < 0 ? lines : lines.slice(0, sources)
  const found: Open[] = []
  for (const line of body) {
    const numbered = NUMBERED.exec(line)
    if (numbered) {
      const [, number = '', side, words = ''] = numbered
      found.push({ number, kind: side === 'Con' ? 'opposes' : 'supports', words: [words] })
    } else if (!KIALO_HEAD.test(line)) found.at(-1)?.words.push(line)
  }
  return argumentsOf(found, notesIn(lines.slice(body.length)))
}

/** The footnotes by their numbers. */
function notesIn(lines: string[]): Map<string, string> {
  const notes = new Map<string, string>()
  for (const line of lines) {
    const note = FOOTNOTE.exec(line)
    if (note) notes.set(note[1] ?? '', note[2] ?? '')
  }
  return notes
}

function argumentsOf(
  found: Open[],
  notes: ReadonlyMap<string, string>,
): Pick<Arguments, 'statements' | 'bearings' | 'lost'> {
  const statements: Statement[] = []
  const bearings: Bearing[] = []
  const numbers = new Set(found.map(({ number }) => number))
  for (const { number, kind, words } of found) {
    const whole = oneLine(words.join(' '))
    const parent = number.slice(0, Math.max(0, number.lastIndexOf('.')))
    const see = SEE.exec(whole)?.[1]
    // The same claim stands elsewhere: it bears on this one too.
    const from = see ?? number
    if (numbers.has(parent) && numbers.has(from)) bearings.push({ from, to: parent, kind })
    if (see !== undefined) continue
    const source = [...whole.matchAll(MARK)].flatMap(([, mark]) => notes.get(mark ?? '') ?? []).join('; ')
    const text = notes.size > 0 ? whole.replace(MARK, '') : whole
    statements.push(source === '' ? { id: number, text } : { id: number, text, source })
  }
  return { statements, bearings, lost: {} }
}
