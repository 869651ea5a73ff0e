import { ok } from '@/lib/domain/shared/result'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { countedLosses, type Loss, type ReadCards } from '@/lib/formats/cards/read-cards'
import type { Whole } from '@/lib/formats/write-target'
import type { Answer, Options } from './answer'
import { formatOfOutput } from './formats'
import { noteRead } from './note-read'
import { readFileAs } from './read-file'
import { partAsked } from './show-deck'
import { writeAs } from './write-as'

/** Writes IN as OUT: a deck becomes a map with every claim in the tray. Prints what was lost, as JSON. */
export async function convert([input = '', output = '']: string[], options: Options): Promise<Answer> {
  const to = formatOfOutput(options.to, output)
  if (!to.ok) return to
  const part = partAsked(options.part)
  if (!part.ok) return part
  const file = await readFileAs(input, options.from)
  if (!file.ok) return file
  const { id: from, read } = file.value
  const { whole, lost } =
    read.gives === 'map' ? { whole: { map: read.map }, lost: read.lost } : deckIn(input, read.cards, part.value)
  const written = await writeAs(whole, to.value, output, input)
  if (!written.ok) return written
  return ok(`${JSON.stringify({ from, to: to.value, lost: [...lost, ...written.value] }, null, 2)}\n`)
}

/** A part of the cards of a file as a deck, and what of them is not in it. */
function deckIn(input: string, cards: ReadCards, part: number): { whole: Whole; lost: Loss[] } {
  const read = deckOfCards(cards, part)
  noteRead(input, read)
  return {
    whole: { deck: read.deck },
    lost: [...read.lost, ...countedLosses({ 'claims of other parts': read.others })],
  }
}
