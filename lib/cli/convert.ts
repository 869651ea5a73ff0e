import path from 'node:path'
import { deckFromMap } from '@/lib/domain/map/deck-from-map'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { Question } from '@/lib/domain/question/question'
import { ok, type Result } from '@/lib/domain/shared/result'
import { parseFlashcards } from '@/lib/formats/flashcards/parse-flashcards'
import { writeFlashcards } from '@/lib/formats/flashcards/write-flashcards'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { writeHowfar } from '@/lib/formats/howfar/write-howfar'
import type { Answer, Options } from './answer'
import { readInput, writeOutput } from './files'
import { type Format, formatOf } from './formats'
import { noteNotUsed } from './note-not-used'

/** What the target cannot hold, each thing with how often it was left out. */
type Loss = { what: string; count: number }

/** Writes IN as OUT: a deck becomes a map with every claim in the tray. Prints what was lost, as JSON. */
export async function convert([input = '', output = '']: string[], options: Options): Promise<Answer> {
  const bytes = await readInput(input)
  if (!bytes.ok) return bytes
  const from = formatOf(options.from, input, bytes.value)
  if (!from.ok) return from
  const to = formatOf(options.to, output)
  if (!to.ok) return to
  const converted = rewrite(bytes.value, input, from.value, to.value)
  if (!converted.ok) return converted
  const written = await writeOutput(output, converted.value.text, input)
  const report = { from: from.value, to: to.value, lost: converted.value.lost }
  return written.ok ? ok(`${JSON.stringify(report, null, 2)}\n`) : written
}

function rewrite(bytes: Uint8Array, input: string, from: Format, to: Format): Result<{ text: string; lost: Loss[] }> {
  if (from === 'howfar') {
    const map = parseHowfar(bytes, input)
    if (!map.ok) return map
    if (to === 'howfar') return ok({ text: writeHowfar(map.value), lost: [] })
    const { deck, lost } = deckFromMap(map.value)
    return ok({ text: writeFlashcards(deck), lost })
  }
  const read = parseFlashcards(bytes, input)
  if (!read.ok) return read
  const { deck, notUsed } = read.value
  noteNotUsed(input, notUsed)
  if (to === 'flashcards') return ok({ text: writeFlashcards(deck), lost: [] })
  const id =
    path
      .basename(input)
      .replace(/\.[^.]*$/, '')
      .slice(0, 100) || 'map'
  return ok({ text: writeHowfar(mapFromDeck(id, deck, Question.parse({ text: '', form: 'cause' }))), lost: [] })
}
