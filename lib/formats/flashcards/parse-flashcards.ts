import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { deckOfCards, type ReadDeck } from '../cards/deck-of-cards'
import type { ReadCards } from '../cards/read-cards'
import { PASTED, type Source } from '../cards/source'
import { decodeText } from '../text/decode-text'
import { looksLike } from './looks-like'
import { readNotes } from './read-notes'
import { readTag } from './read-tag'

/** The cards of a file of notes: a title line, headings, bullets. Refusals name the file, the line and the reason. */
export function readFlashcards({ name, bytes }: Source): Result<ReadCards> {
  const text = decodeText(bytes, name)
  return text.ok ? readNoteCards(text.value, name) : text
}

/** The cards of notes as text. `source` names them in a refusal. */
export function readNoteCards(text: string, source: string): Result<ReadCards> {
  const notes = readNotes(text)
  const { title, blocks, notUsed } = notes
  const claims = blocks.flatMap((block) => block.claims)
  if (claims.length === 0 && notUsed.length === 0 && !/[\p{L}\p{N}]/u.test(text))
    return refuse('empty', `${source}: there is nothing here yet. Paste a heading and some bullets.`)
  const look = looksLike(text, notes)
  if (look) return refuse('no-bullets', `${source}: ${look.charAt(0).toLowerCase()}${look.slice(1)}`)
  const long = [title, ...blocks, ...claims].find((words) => words.text.length > LIMITS.text)
  if (long) {
    return refuse(
      'too-long',
      `${source}, line ${long.line}: this text has ${long.text.length} characters; at most ${LIMITS.text} fit on a card.`,
    )
  }
  const cards = blocks.map((block) => ({
    text: block.text,
    line: block.line,
    labels: [],
    claims: block.claims.map(({ text: bullet, line, under }) => {
      const { text: words, factor, role } = readTag(bullet)
      return { text: words, line, under, tag: factor, role }
    }),
  }))
  return ok({
    title,
    cards,
    pairs: false,
    notUsed,
    lost: [],
    rule: 'headings, and under each its points',
    unit: 'line',
  })
}

/** The deck of a file of notes. */
export function parseFlashcards(bytes: Uint8Array, name: string): Result<ReadDeck> {
  const read = readFlashcards({ name, bytes })
  return read.ok ? ok(deckOfCards(read.value)) : read
}

/** The deck of notes as they are pasted. */
export function parseFlashcardText(text: string, source = PASTED): Result<ReadDeck> {
  const read = readNoteCards(text, source)
  return read.ok ? ok(deckOfCards(read.value)) : read
}
