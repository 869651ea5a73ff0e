import { ok, type Result } from '@/lib/domain/shared/result'
import { countedLosses, type ReadCards } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { readNoteCards } from '../flashcards/parse-flashcards'
import { decodeText } from '../text/decode-text'
import { withoutBetween } from '../text/without-between'

const FRONT_MATTER = /^\s*---\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?=\n|$)/
const TITLE = /^title:[ \t]*["']?(.{1,300}?)["']?[ \t]*$/im
const PICTURE = /!\[\[[^[\]\n]{1,300}\]\]|!\[[^[\]\n]{0,300}\]\([^()\n]{1,2000}\)/g
const BLOCK_NAME = /[ \t]\^[a-z0-9-]{1,40}[ \t]*$/gim
/** The beginning of a block for programs: it names a language that no notes are written in. */
const CODE = /^[ \t]*(?:`{3,}|~{3,})(?!te?xt\b|plain|markdown\b|md\b)[\w-]{1,30}[ \t]*$/
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*$/
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,20}\](?!:)/g
const CALLOUT = /^([ \t]*>[ \t]*)\[![a-z-]{1,30}\][+-]?[ \t]*/gim

/**
 * The cards of a file of Markdown, Obsidian’s too: headings, and under each its points. Lines keep their numbers: what is
 * taken out leaves its line ends behind.
 */
export function readMarkdown(source: Source): Result<ReadCards> {
  const decoded = decodeText(source.bytes, source.name)
  if (!decoded.ok) return decoded
  const text = decoded.value
  const pictures = text.match(PICTURE)?.length ?? 0
  const code = withoutCode(text)
  const hidden = withoutBetween(code.text, '<!--', '-->')
  const comments = withoutBetween(hidden.text, '%%', '%%')
  const plain = comments.text
    .replace(FOOTNOTE_MARK, '')
    .replace(PICTURE, '')
    .replace(BLOCK_NAME, '')
    .replace(CALLOUT, '$1')
  const read = readNoteCards(plain, source.name)
  if (!read.ok) return read
  return ok({
    ...read.value,
    title: titleOf(text, source, read.value),
    lost: countedLosses({ pictures, comments: hidden.count + comments.count, 'blocks of code': code.count }),
    rule: 'headings, and under each its points; the marks taken off',
  })
}

/** A block that is never closed stays: what is in it could be notes. */
function withoutCode(text: string): { text: string; count: number } {
  const lines = text.split('\n')
  let from: number | null = null
  let count = 0
  for (const [at, line] of lines.entries()) {
    if (from === null && CODE.test(line)) from = at
    else if (from !== null && FENCE.test(line)) {
      lines.fill('', from, at + 1)
      from = null
      count += 1
    }
  }
  return { text: lines.join('\n'), count }
}

/** What the file says it is called, else its only heading of the first level, else its name. */
function titleOf(text: string, source: Source, read: ReadCards): ReadCards['title'] {
  const said = TITLE.exec(FRONT_MATTER.exec(text)?.[1] ?? '')?.[1]?.trim()
  if (said) return { text: said, line: 1 }
  const named = titleOfSource(source)
  const first = text.match(/^# .+$/gm) ?? []
  const heads = first.length > 1 && named !== 'My cards'
  return heads ? { text: named, line: 1 } : read.title
}
