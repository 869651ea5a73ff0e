import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { readSource } from '@/lib/formats/read-source'
import type { Answer, Options } from './answer'
import { readInput } from './files'
import { formatOfInput } from './formats'
import { noteRead } from './note-read'

/** The deck that would be imported, as deck JSON. */
export async function showDeck([file = '']: string[], options: Options): Promise<Answer> {
  const part = partAsked(options.part)
  if (!part.ok) return part
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const source = { name: file, bytes: bytes.value }
  const format = formatOfInput(options.format, source)
  if (!format.ok) return format
  const read = await readSource(source, format.value)
  if (!read.ok) return read
  if (read.value.gives === 'map')
    return refuse('not-a-deck', `${file} is a map, not a deck. convert makes a deck of its claims.`)
  const deck = deckOfCards(read.value.cards, part.value)
  noteRead(file, deck)
  return ok(`${JSON.stringify(deck.deck, null, 2)}\n`)
}

/** Which part of a file that holds more than a deck does, from 1. */
export function partAsked(asked = '1'): Result<number> {
  const part = Number(asked)
  return Number.isInteger(part) && part > 0
    ? ok(part)
    : refuse('usage', `--part counts from 1; “${asked}” is no such number.`)
}
