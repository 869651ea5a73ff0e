import type { Deck } from '@/lib/domain/deck/deck'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { deckFromMap } from '@/lib/domain/map/deck-from-map'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { Question } from '@/lib/domain/question/question'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Loss } from './cards/read-cards'
import type { WriteRules } from './format'
import { type FormatId, formatById } from './formats'
import { lossOfDeck } from './loss/deck-parts'
import { lossOfMap } from './loss/map-parts'

/** What is written: a deck, or a map. */
export type Whole = { deck: Deck } | { map: ArgumentMap }

/** A file, and what of the whole it does not hold. */
export type Written = { bytes: string | Uint8Array; lost: Loss[] }

/** Draws a map as a file of a format that the press draws. */
export type Draw = (map: ArgumentMap) => Promise<Result<Uint8Array>>

/** `mapId`: of the map that a deck becomes. */
type Tools = { rules: WriteRules; draw: (id: FormatId) => Draw | null; mapId: string }

/**
 * Writes a deck or a map as one of the formats, to be read again. A deck becomes a map with every claim in the tray; a map
 * a deck, with what that loses; and where a format is for people alone, its plan.
 */
export async function writeTarget(whole: Whole, id: FormatId, tools: Tools): Promise<Result<Written>> {
  const { write } = formatById(id)
  if (write === null) return printPlan(mapOf(whole, tools), id, tools)
  if (write.takes === 'deck') {
    const { deck, lost } = 'deck' in whole ? { deck: whole.deck, lost: [] } : deckFromMap(whole.map)
    const bytes = (await write.load())(deck)
    return ok({ bytes, lost: [...lost, ...lossOfDeck(deck, write.keeps)] })
  }
  const map = mapOf(whole, tools)
  return ok({ bytes: (await write.load())(map), lost: lossOfMap(map, write.keeps) })
}

/** Writes the plan of a map as a document for people. */
export async function printPlan(map: ArgumentMap, id: FormatId, tools: Tools): Promise<Result<Written>> {
  const { print, name } = formatById(id)
  if (print === null) return refuse('format', `${name}: neither a deck nor a plan can be written as that.`)
  const lost = lossOfMap(map, print.keeps)
  if (!('drawn' in print)) return ok({ bytes: (await print.load())(map, tools.rules), lost })
  const draw = tools.draw(id)
  if (!draw) throw new Error(`${id} is drawn, and nothing here draws it.`)
  const drawn = await draw(map)
  return drawn.ok ? ok({ bytes: drawn.value, lost }) : drawn
}

const mapOf = (whole: Whole, { mapId }: Tools): ArgumentMap =>
  'map' in whole ? whole.map : mapFromDeck(mapId, whole.deck, Question.parse({ text: '', form: 'cause' }))
