import { ok, type Result } from '@/lib/domain/shared/result'
import { countedLosses, type ReadCards } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { readNoteCards } from '../flashcards/parse-flashcards'
import { decodeText } from '../text/decode-text'

const FRONT_MATTER = /^\s*---\n([\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?=\n|$)/
const TITLE = /^title:[ \t]*["']?(.{1,300}?)["']?[ \t]*$/im
const PICTURE = /!\[\[[^[\]\n]{1,300}\]\]|!\[[^[\]\n]{0,300}\]\([^()\n]{1,2000}\)/g
const COMMENT = /<!--[\s\S]*?-->|%%[\s\S]*?%%/g
const BLOCK_NAME = /[ \t]\^[a-z0-9-]{1,40}[ \t]*$/gim
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
  const comments = text.match(COMMENT)?.length ?? 0
  const plain = text
    .replace(COMMENT, (comment) => comment.replace(/[^\n]+/g, ''))
    .replace(PICTURE, '')
    .replace(BLOCK_NAME, '')
    .replace(CALLOUT, '$1')
  const read = readNoteCards(plain, source.name)
  if (!read.ok) return read
  return ok({
    ...read.value,
    title: titleOf(text, source, read.value),
    lost: countedLosses({ pictures, comments }),
    rule: 'headings, and under each its points; the marks taken off',
  })
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
