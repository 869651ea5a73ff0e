import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { decodeText } from './decode-text'

/** The value of a file of JSON. */
export function readJson({ name, bytes }: { name: string; bytes: Uint8Array }): Result<unknown> {
  const text = decodeText(bytes, name, LIMITS.mapBytes)
  if (!text.ok) return text
  try {
    return ok(JSON.parse(text.value))
  } catch {
    return refuse('not-json', `${name}: this is not valid JSON, so it was cut off or changed by hand.`)
  }
}
