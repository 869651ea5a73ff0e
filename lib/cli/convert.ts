import { ok } from '@/lib/domain/shared/result'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { readSource } from '@/lib/formats/read-source'
import type { Whole } from '@/lib/formats/write-target'
import type { Answer, Options } from './answer'
import { readInput } from './files'
import { formatOfInput, formatOfOutput } from './formats'
import { noteRead } from './note-read'
import { partAsked } from './show-deck'
import { writeAs } from './write-as'

/** Writes IN as OUT: a deck becomes a map with every claim in the tray. Prints what was lost, as JSON. */
export async function convert([input = '', output = '']: string[], options: Options): Promise<Answer> {
  const to = formatOfOutput(options.to, output)
  if (!to.ok) return to
  const part = partAsked(options.part)
  if (!part.ok) return part
  const bytes = await readInput(input)
  if (!bytes.ok) return bytes
  const source = { name: input, bytes: bytes.value }
  const from = formatOfInput(options.from, source)
  if (!from.ok) return from
  const read = await readSource(source, from.value)
  if (!read.ok) return read
  let whole: Whole
  let lost = read.value.gives === 'map' ? read.value.lost : read.value.cards.lost
  if (read.value.gives === 'map') whole = { map: read.value.map }
  else {
    const deck = deckOfCards(read.value.cards, part.value)
    noteRead(input, deck)
    whole = { deck: deck.deck }
    const left = deck.parts.reduce((sum, { claims }, i) => (i + 1 === deck.part ? sum : sum + claims), 0)
    if (left > 0) lost = [...lost, { what: 'claims of other parts', count: left }]
  }
  const written = await writeAs(whole, to.value, output, input)
  if (!written.ok) return written
  return ok(`${JSON.stringify({ from: from.value, to: to.value, lost: [...lost, ...written.value] }, null, 2)}\n`)
}
