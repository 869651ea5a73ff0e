import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Source } from './cards/source'
import { FORMAT_IDS, type FormatId, formatById } from './formats'
import { isPacked, openPacked } from './packed/unzip'
import { sampleOf } from './sample'
import { decodeText } from './text/decode-text'

/** What a file was taken for, and why in a few words. `others`: what it could be as well, the likeliest first. */
export type Recognised = { id: FormatId; why: string; others: FormatId[] }

/** Takes a file for the format that it looks most like. Refused where it looks like none that is read. */
export function recognise(source: Source): Result<Recognised> {
  const packed = isPacked(source.bytes) ? openPacked(source.bytes, source.name) : null
  if (packed && !packed.ok) return packed
  const sample = sampleOf(source, packed?.value.names ?? null)
  const likely = FORMAT_IDS.flatMap((id) => {
    const likeness = formatById(id).looksLike?.(sample)
    return likeness ? [{ id, ...likeness }] : []
  }).sort((a, b) => b.sure - a.sure)
  const [best, ...others] = likely
  if (best) return ok({ id: best.id, why: best.why, others: others.map(({ id }) => id) })
  if (packed)
    return refuse('packed', `${source.name}: none of what is packed in it is a file of cards. Unpack it first.`)
  const decoded = decodeText(source.bytes, source.name, LIMITS.mapBytes)
  return decoded.ok ? refuse('not-text', `${source.name}: this is no file of cards or of a map.`) : decoded
}
