import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { deckOfCards, type ReadDeck } from '../cards/deck-of-cards'
import type { PlainCard, ReadCards } from '../cards/read-cards'
import { NAMELESS, PASTED, type Source } from '../cards/source'
import { decodeText } from '../text/decode-text'
import { looksLike } from './looks-like'
import { type Notes, readNotes } from './read-notes'
import { readTag } from './read-tag'
import { cardsOfTables, type PlacedTable, withoutCardTables } from './tables-in-notes'

/** The cards of a file of notes: a title line, headings, bullets. Refusals name the file, the line and the reason. */
export function readFlashcards({ name, bytes }: Source): Result<ReadCards> {
  const text = decodeText(bytes, name)
  return text.ok ? readNoteCards(text.value, name) : text
}

/**
 * The cards of notes as text. `source` names them in a refusal. `own`: tables that stand among the notes and were kept in
 * another way than Markdown has.
 */
export function readNoteCards(text: string, source: string, own: readonly PlacedTable[] = []): Result<ReadCards> {
  const rest = withoutCardTables(text)
  const notes = readNotes(rest.text)
  const tabled = cardsOfTables([...own, ...rest.tables], notes)
  const { blocks } = notes
  const claims = blocks.flatMap((block) => block.claims)
  const refusal = tabled.cards.length > 0 ? null : notCards(rest.text, notes, source)
  if (refusal) return refusal
  const title = tabled.title !== null && notes.title.text === NAMELESS ? { text: tabled.title, line: 1 } : notes.title
  const long = [title, ...blocks, ...claims].find((words) => words.text.length > LIMITS.text)
  if (long) {
    return refuse(
      'too-long',
      `${source}, line ${long.line}: this text has ${long.text.length} characters; at most ${LIMITS.text} fit on a card.`,
    )
  }
  return ok({
    title,
    cards: [...blocks.map(cardOfBlock), ...tabled.cards].sort((a, b) => a.line - b.line),
    pairs: blocks.length === 0,
    notUsed: tabled.notUsed,
    lost: [],
    rule: 'headings, and under each its points',
    unit: 'line',
  })
}

/** Why notes without a table of cards are none; null where they are. */
function notCards(text: string, notes: Notes, source: string): ReturnType<typeof refuse> | null {
  const { blocks, notUsed } = notes
  if (blocks.length === 0 && notUsed.length === 0 && !/[\p{L}\p{N}]/u.test(text))
    return refuse('empty', `${source}: there is nothing here yet. Paste a heading and some bullets.`)
  const look = looksLike(text, notes)
  return look ? refuse('no-bullets', `${source}: ${look.charAt(0).toLowerCase()}${look.slice(1)}`) : null
}

function cardOfBlock({ text, line, claims }: Notes['blocks'][number]): PlainCard {
  return {
    text,
    line,
    labels: [],
    claims: claims.map(({ text: bullet, line: at, under }) => {
      const { text: words, factor, role } = readTag(bullet)
      return { text: words, line: at, under, tag: factor, role }
    }),
  }
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
