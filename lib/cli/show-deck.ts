import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import type { Answer, Options } from './answer'
import { noteRead } from './note-read'
import { readFileAs } from './read-file'

/** The deck that would be imported, as deck JSON. */
export async function showDeck([input = '']: string[], options: Options): Promise<Answer> {
  const part = partAsked(options.part)
  if (!part.ok) return part
  const file = await readFileAs(input, options.format)
  if (!file.ok) return file
  const { read } = file.value
  if (read.gives === 'map')
    return refuse('not-a-deck', `${input} is a map, not a deck. convert makes a deck of its claims.`)
  const deck = deckOfCards(read.cards, part.value)
  noteRead(input, deck)
  return ok(`${JSON.stringify(deck.deck, null, 2)}\n`)
}

/** Which part of a file that holds more than a deck does, from 1. */
export function partAsked(asked = '1'): Result<number> {
  const part = Number(asked)
  return Number.isInteger(part) && part > 0
    ? ok(part)
    : refuse('usage', `--part counts from 1; “${asked}” is no such number.`)
}
