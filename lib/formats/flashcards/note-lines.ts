import type { WhyNotUsed } from '../cards/not-used'
import { letteredLines, listMark, type Mark } from '../text/list-marks'
import { tablesAsBullets } from '../text/pipe-tables'
import { plainLines } from '../text/plain-lines'
import { isFinished } from '../text/sentence-ends'
import { boldLine, withoutInlineMarks } from './inline-marks'
import { questionLines, tabCells } from './question-lines'
import { setAside } from './set-aside'

/** What a line is by its marks alone. A `rule` parts what stands above from what stands below; an `answer` is to the `question` above. */
type Kind = 'blank' | 'rule' | 'heading' | 'bullet' | 'plain' | 'question' | 'answer' | 'aside'

/** A line of notes. `number`: from 1; `raw`: as it was; `text`: its words without marks; `indent`: in columns; `sign`: of a bullet, which tells lists within lists apart. */
export type NoteLine = {
  number: number
  raw: string
  kind: Kind
  text: string
  mark: Mark | null
  sign: string
  indent: number
  why: WhyNotUsed | null
}

const RULE = /^[\s\-–—_=*•·.~#+|:>`]*$/
const FENCE = /^\s*(?:`{3,}|~{3,})/
const UNDERLINE = /^\s*(?:={2,}|-{2,}|_{3,}|~{3,}|–{2,}|—{2,})\s*$/
const HASHES = /^\s{0,3}#{1,6}\s+|^##+(?=\p{L})/u
const BARE_HASHES = /^\s{0,3}#{1,6}\s*$/
const HAS_WORDS = /[\p{L}\p{N}]/u

/** The lines of a text of notes; one that holds a question and its answer is two. */
export function noteLines(text: string): NoteLine[] {
  const raws = tablesAsBullets(plainLines(text))
  const aside = setAside(raws)
  const lettered = letteredLines(raws)
  const asked = questionLines(raws, lettered)
  const lines = raws.flatMap((raw, at): NoteLine[] => {
    const line = { number: at + 1, raw, mark: null, sign: '', indent: indentOf(raw), why: null }
    const why = aside.get(at) ?? null
    if (why) return [{ ...line, kind: 'aside', text: raw.trim(), why }]
    const parts = asked.get(at) ?? [readLine(raw, lettered.has(at))]
    return parts.map((part) => ({ ...line, ...part, text: withoutInlineMarks(part.text) }))
  })
  return withLoneMarks(underlined(withBareHeadings(lines)))
}

/** Hashes without words are a heading where others are headings, else a rule. */
function withBareHeadings(lines: NoteLine[]): NoteLine[] {
  if (!lines.some(({ kind, raw }) => kind === 'heading' && HASHES.test(raw))) return lines
  return lines.map((line) => (BARE_HASHES.test(line.raw) ? { ...line, kind: 'heading' } : line))
}

const indentOf = (raw: string) => (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length

/** A line by itself. */
function readLine(raw: string, lettered: boolean): Pick<NoteLine, 'kind' | 'text'> & Partial<NoteLine> {
  if (raw.trim() === '') return { kind: 'blank', text: '' }
  if (UNDERLINE.test(raw)) return { kind: 'rule', text: '' }
  if (FENCE.test(raw) && !raw.includes(' ') && HAS_WORDS.test(raw))
    return { kind: 'aside', text: raw.trim(), why: 'settings' }
  const heading = headingIn(raw)
  if (heading !== null && HAS_WORDS.test(heading)) return { kind: 'heading', text: heading }
  const marked = listMark(raw.trimStart(), lettered)
  if (marked && (marked.rest.trim() === '' || HAS_WORDS.test(marked.rest)))
    return { kind: 'bullet', mark: marked.mark, sign: signOf(raw, marked.mark), text: marked.rest }
  if (RULE.test(raw)) return { kind: 'rule', text: '' }
  if (!HAS_WORDS.test(raw)) return { kind: 'aside', text: raw.trim(), why: 'no-words' }
  if (tabCells(raw).length > 2) return { kind: 'aside', text: raw.trim(), why: 'table' }
  return { kind: 'plain', text: raw }
}

/** The dot or dash itself, or the kind of a mark that counts. */
const signOf = (raw: string, mark: Mark): string => (mark === 'symbol' ? raw.trimStart().charAt(0) : mark)

/** The words of a heading by its marks: hashes, or bold from end to end. */
function headingIn(raw: string): string | null {
  const hashes = HASHES.exec(raw)
  const bold = hashes ? null : boldLine(raw)
  if (!hashes && (bold === null || isFinished(bold))) return bold?.endsWith('?') ? bold : null
  const heading = bold ?? raw.slice(hashes?.[0].length).trimEnd().replace(/\s#+$/, '')
  const marked = listMark(heading, false)
  return marked?.mark === 'number' && marked.rest !== '' ? marked.rest : heading
}

/** A plain line that is underlined is a heading, unless it is a sentence. */
function underlined(lines: NoteLine[]): NoteLine[] {
  return lines.map((line, i) => {
    const below = lines[i + 1]
    const is = line.kind === 'plain' && below !== undefined && UNDERLINE.test(below.raw) && !/[.!]$/.test(line.text)
    return is ? { ...line, kind: 'heading' } : line
  })
}

/**
 * A mark on a line of its own belongs to the line below, as PDFs give it. In a text where most marks have their words
 * beside them it is a bullet that was left empty.
 */
function withLoneMarks(lines: NoteLine[]): NoteLine[] {
  const marks = lines.filter((line) => ['bullet', 'question', 'answer'].includes(line.kind))
  const parted = marks.filter((line) => line.text === '').length * 2 >= marks.length
  const read: NoteLine[] = []
  let lone: NoteLine | null = null
  for (const line of lines) {
    if (line.text === '') {
      if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'heading') {
        read.push(line)
        continue
      }
      lone = parted || line.kind !== 'bullet' ? line : null
      read.push({ ...line, kind: 'blank' })
    } else if (lone && line.kind === 'plain') {
      read.push({ ...line, kind: lone.kind, mark: lone.mark, sign: lone.sign, indent: lone.indent })
      lone = null
    } else {
      read.push(line)
      lone = null
    }
  }
  return read
}
