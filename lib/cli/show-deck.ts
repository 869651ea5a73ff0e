import { ok, refuse } from '@/lib/domain/shared/result'
import { parseFlashcards } from '@/lib/formats/flashcards/parse-flashcards'
import type { Answer, Options } from './answer'
import { readInput } from './files'
import { formatOf } from './formats'
import { noteNotUsed } from './note-not-used'

/** The deck that would be imported, as deck JSON. */
export async function showDeck([file = '']: string[], options: Options): Promise<Answer> {
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const format = formatOf(options.format, file, bytes.value)
  if (!format.ok) return format
  if (format.value === 'howfar')
    return refuse('not-a-deck', `${file} is a map, not a deck. A deck is read from flashcards.`)
  const read = parseFlashcards(bytes.value, file)
  if (!read.ok) return read
  noteNotUsed(file, read.value.notUsed)
  return ok(`${JSON.stringify(read.value.deck, null, 2)}\n`)
}
