import { LIMITS } from '../shared/limits'
import { type Refusal, refuse } from '../shared/result'
import { ArgumentMap } from './argument-map'
import { FIXED_FIELDS, type MapTable, RECORDS, SINGLES, TABLES } from './change'

/**
 * Why a map is too large to keep, or null: what it carries that this version does not know is kept, and would otherwise
 * grow without end. A map that was as large `before` may be changed as long as it does not grow.
 */
export function tooLarge(map: ArgumentMap, before: ArgumentMap | null = null): Refusal | null {
  const { bytes, unknown } = sizeOfMap(map)
  const most = { bytes: LIMITS.wholeMapBytes, unknown: LIMITS.unknownBytes }
  if (bytes <= most.bytes && unknown <= most.unknown) return null
  const was = before ? sizeOfMap(before) : { bytes: 0, unknown: 0 }
  if (bytes > Math.max(most.bytes, was.bytes))
    return refuse('limit', `A map holds at most ${inWords(most.bytes)}, and this would be more.`).refusal
  if (unknown > Math.max(most.unknown, was.unknown))
    return refuse(
      'limit',
      `Part of this map holds ${inWords(unknown)} that Howfar cannot read; ${inWords(most.unknown)} is the most it keeps.`,
    ).refusal
  return null
}

/** Bytes as JSON, and how many of them are in fields that nobody here knows. */
type Size = { bytes: number; unknown: number }

/** Of a map, its bytes in all and the most that one record has of what is unknown. */
function sizeOfMap(map: ArgumentMap): Size {
  const own = Object.fromEntries(Object.entries(map).filter(([name]) => !FIXED_FIELDS.has(name)))
  const sizes = [
    measure(own, KNOWN.map),
    sizeOf(map.question, KNOWN.question),
    sizeOf(map.judgement, KNOWN.judgement),
    ...TABLES.flatMap((table) => map[table].map((record) => sizeOf(record, KNOWN[table]))),
  ]
  return sizes.reduce((all, { bytes, unknown }) => ({
    bytes: all.bytes + bytes,
    unknown: Math.max(all.unknown, unknown),
  }))
}

const namesIn = (schema: { shape: object }): ReadonlySet<string> => new Set(Object.keys(schema.shape))
const KNOWN = {
  map: namesIn(ArgumentMap),
  question: namesIn(SINGLES.question),
  judgement: namesIn(SINGLES.judgement),
  factors: namesIn(RECORDS.factors),
  cards: namesIn(RECORDS.cards),
  paragraphs: namesIn(RECORDS.paragraphs),
  claims: namesIn(RECORDS.claims),
  relations: namesIn(RECORDS.relations),
  dismissals: namesIn(RECORDS.dismissals),
  versions: namesIn(RECORDS.versions),
} satisfies Record<MapTable | 'map' | 'question' | 'judgement', ReadonlySet<string>>

/** A record never changes, an edit puts another one in its place: each is measured once. */
const measured = new WeakMap<object, Size>()
function sizeOf(record: object, known: ReadonlySet<string>): Size {
  const size = measured.get(record) ?? measure(record, known)
  measured.set(record, size)
  return size
}

function measure(record: object, known: ReadonlySet<string>): Size {
  const unknown = Object.entries(record).filter(([name]) => !known.has(name))
  return { bytes: bytesOf(record), unknown: unknown.length === 0 ? 0 : bytesOf(Object.fromEntries(unknown)) }
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

const inWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Math.ceil(bytes / 1024 / 1024)} MB`
