import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Loss, ReadCards, ReadOptions } from './cards/read-cards'
import type { Source } from './cards/source'
import { type FormatId, formatById } from './formats'

/** What a file gave: cards, however many, or a map. */
export type Read = { gives: 'cards'; cards: ReadCards } | { gives: 'map'; map: ArgumentMap; lost: Loss[] }

/** Reads a file as one of the formats. What cannot be read is refused with its name, the place and the reason. */
export async function readSource(source: Source, id: FormatId, options: ReadOptions = {}): Promise<Result<Read>> {
  const { read, name } = formatById(id)
  if (read === null) return refuse('format', `${source.name}: ${name} is written here, and cannot be read.`)
  if (read.gives === 'map') {
    const map = (await read.load())(source)
    return map.ok ? ok({ gives: 'map', ...map.value }) : map
  }
  const cards = (await read.load())(source, options)
  return cards.ok ? ok({ gives: 'cards', cards: cards.value }) : cards
}
