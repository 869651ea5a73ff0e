import type * as z from 'zod'
import { LIMITS } from '../shared/limits'
import { type Refusal, refuse } from '../shared/result'
import { ArgumentMap } from './argument-map'
import { RECORDS, SINGLES, TABLES } from './change'

/**
 * Why a map is too large to keep, or null: what it carries that this version does not know is kept, and would otherwise
 * grow without end. A map that was as large `before` may be changed as long as it does not grow.
 */
export function tooLarge(map: ArgumentMap, before: ArgumentMap | null = null): Refusal | null {
  const bytes = bytesOf(map)
  if (bytes <= LIMITS.unknownBytes) return null
  if (bytes > LIMITS.wholeMapBytes && (!before || bytes > bytesOf(before)))
    return refuse('limit', `A map holds at most ${inWords(LIMITS.wholeMapBytes)}, and this would be more.`).refusal
  const unknown = mostUnknown(map)
  if (unknown > LIMITS.unknownBytes && (!before || unknown > mostUnknown(before)))
    return refuse(
      'limit',
      `Part of this map holds ${inWords(unknown)} that Howfar cannot read; ${inWords(LIMITS.unknownBytes)} is the most it keeps.`,
    ).refusal
  return null
}

/** Bytes of the fields that nobody here knows, in the record that has most of them. */
function mostUnknown(map: ArgumentMap): number {
  const records = TABLES.flatMap((table) => map[table].map((record) => unknownBytes(record, RECORDS[table])))
  const singles = [unknownBytes(map.question, SINGLES.question), unknownBytes(map.judgement, SINGLES.judgement)]
  return Math.max(unknownBytes(map, ArgumentMap), ...singles, ...records)
}

function unknownBytes(record: Record<string, unknown>, schema: z.ZodObject): number {
  const unknown = Object.entries(record).filter(([name]) => !Object.hasOwn(schema.shape, name))
  return unknown.length === 0 ? 0 : bytesOf(Object.fromEntries(unknown))
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

const inWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Math.ceil(bytes / 1024 / 1024)} MB`
