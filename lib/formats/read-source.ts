import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Loss, ReadCards, ReadOptions } from './cards/read-cards'
import type { Source } from './cards/source'
import { type FormatId, formatById } from './formats'
import { isPacked } from './packed/is-packed'
import { recognise } from './recognise'

/** What a file gave: cards, however many, or a map. */
export type Read = { gives: 'cards'; cards: ReadCards } | { gives: 'map'; map: ArgumentMap; lost: Loss[] }

/** Reads a file as one of the formats. What cannot be read is refused with its name, the place and the reason. */
export async function readSource(source: Source, id: FormatId, options: ReadOptions = {}): Promise<Result<Read>> {
  const { read, name } = formatById(id)
  if (read === null) return refuse('format', `${source.name}: ${name} is written here, and cannot be read.`)
  const other = otherKind(source, id)
  if (other) return other
  if (read.gives === 'map') {
    const map = (await read.load())(source)
    return map.ok ? ok({ gives: 'map', ...map.value }) : map
  }
  const cards = (await read.load())(source, options)
  return cards.ok ? ok({ gives: 'cards', cards: cards.value }) : cards
}

/** Why a file is none of a format: it is empty, or it is packed and files of that are not, or are in another way; else null. */
function otherKind(source: Source, id: FormatId): ReturnType<typeof refuse> | null {
  const { packed, name } = formatById(id)
  const isText = !isPacked(source.bytes)
  if (source.bytes.length > 0 && isText && !packed) return null
  const taken = recognise(source)
  if (!taken.ok) return taken
  if (taken.value.id === id) return null
  const is = isText ? 'this is plain text, not' : `${taken.value.why}, so it is not`
  const looks = formatById(taken.value.id).name
  return refuse('other-kind', `${source.name}: ${is} “${name}”. Choose “${looks}” instead, or any kind.`)
}
