import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Source } from './cards/source'
import type { Likeness } from './format'
import { FORMAT_IDS, type FormatId, formatById } from './formats'
import { isPacked } from './packed/is-packed'
import { openPacked } from './packed/unzip'
import { sampleOf } from './sample'
import { decodeText } from './text/decode-text'

/** What a file was taken for, and why in a few words. */
export type Recognised = { id: FormatId; why: string }

/** Takes a file for the format that it looks most like. Refused where it is empty, or looks like none that is read. */
export function recognise(source: Source): Result<Recognised> {
  const { name, bytes } = source
  if (bytes.length === 0) return refuse('empty', `${name} is empty: there is not one letter in it. Save it again.`)
  if (isPacked(bytes)) return recognisePacked(source)
  const sample = sampleOf(source)
  const best = likeliest((id) => formatById(id).looksLike?.(sample) ?? null)
  if (best) return ok(best)
  const decoded = decodeText(bytes, name, LIMITS.mapBytes)
  return decoded.ok ? refuse('not-text', `${name}: this is no file of cards or of a map.`) : decoded
}

function recognisePacked({ name, bytes }: Source): Result<Recognised> {
  const packed = openPacked(bytes, name)
  if (!packed.ok) return packed
  const { names } = packed.value
  const best = likeliest((id) => {
    const kind = formatById(id).packed
    if (!kind || !names.some((one) => one.startsWith(kind.holds))) return null
    return { sure: 100, why: `${kind.words} is packed in it` }
  })
  return best
    ? ok(best)
    : refuse('packed', `${name}: none of what is packed in it is a file of cards. Unpack it first.`)
}

function likeliest(like: (id: FormatId) => Likeness | null): Recognised | null {
  let best: (Recognised & Likeness) | null = null
  for (const id of FORMAT_IDS) {
    const likeness = like(id)
    if (likeness && likeness.sure > (best?.sure ?? 0)) best = { id, ...likeness }
  }
  return best && { id: best.id, why: best.why }
}
