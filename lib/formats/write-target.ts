import type { Deck } from '@/lib/domain/deck/deck'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { deckFromMap } from '@/lib/domain/map/deck-from-map'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { Question } from '@/lib/domain/question/question'
import type { Paper } from '@/lib/domain/shared/paper'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Loss } from './cards/read-cards'
import { DOCUMENTS, type DocumentId } from './documents'
import { type FormatId, formatById } from './formats'
import { lossOfDeck } from './loss/deck-parts'
import { DECK_OF_MAP, lossOfMap } from './loss/map-parts'
import type { PrintRules } from './plan/print-rules'

/** What is written: a deck, or a map. */
export type Whole = { deck: Deck } | { map: ArgumentMap }

/** A file, and what of the whole it does not hold. */
export type Written = { bytes: string | Uint8Array; lost: Loss[] }

/** What is to be drawn, and on what. */
type Drawing = { document: DocumentId; paper: Paper }

/** Draws a document of a map as a file of a format that the presses draw. */
export type Draw = (map: ArgumentMap, drawing: Drawing) => Promise<Result<Uint8Array>>

/** `mapId`: of the map that a deck becomes. */
type Tools = { rules: PrintRules; draw: (id: FormatId) => Draw | null; mapId: string }

/** The documents that a format is printed as; the first is the one that is meant where none is named. */
export const documentsOf = (id: FormatId): DocumentId[] => Object.keys(formatById(id).print ?? {}) as DocumentId[]

/**
 * Writes a deck or a map as one of the formats, to be read again. A deck becomes a map with every claim in the tray; a map
 * a deck, with what that loses; and where a format is for people alone, a document.
 */
export async function writeTarget(whole: Whole, id: FormatId, tools: Tools): Promise<Result<Written>> {
  const { write } = formatById(id)
  if (write === null) return printDocument(mapOf(whole, tools.mapId), id, undefined, tools)
  if (write.takes === 'deck') {
    const deck = 'deck' in whole ? whole.deck : deckFromMap(whole.map)
    const lost = 'deck' in whole ? [] : lossOfMap(whole.map, DECK_OF_MAP)
    const bytes = (await write.load())(deck)
    return ok({ bytes, lost: [...lost, ...lossOfDeck(deck, write.keeps)] })
  }
  const map = mapOf(whole, tools.mapId)
  return ok({ bytes: (await write.load())(map), lost: lossOfMap(map, write.keeps) })
}

/** Writes a document of a map for people: the one that is named, else the one that the format is for. */
export async function printDocument(
  map: ArgumentMap,
  id: FormatId,
  named: DocumentId | undefined,
  tools: Tools,
): Promise<Result<Written>> {
  const { print, name } = formatById(id)
  const document = named ?? documentsOf(id)[0]
  if (print === null || document === undefined)
    return refuse('format', `${name}: neither a deck nor a plan can be written as that.`)
  const printer = print[document]
  if (!printer) {
    const others = documentsOf(id).map((one) => DOCUMENTS[one].name.toLowerCase())
    return refuse('format', `${name}: ${DOCUMENTS[document].name} cannot be written as that, but ${others.join(', ')}.`)
  }
  const lost = lossOfMap(map, printer.keeps)
  if (!('drawn' in printer)) return ok({ bytes: (await printer.load())(map, tools.rules), lost })
  const draw = tools.draw(id)
  if (!draw) throw new Error(`${id} is drawn, and nothing here draws it.`)
  const drawn = await draw(map, { document, paper: tools.rules.paper })
  return drawn.ok ? ok({ bytes: drawn.value, lost }) : drawn
}

/** The map that is written: a deck’s has every claim in the tray. */
export const mapOf = (whole: Whole, mapId: string): ArgumentMap =>
  'map' in whole ? whole.map : mapFromDeck(mapId, whole.deck, Question.parse({ text: '', form: 'cause' }))
