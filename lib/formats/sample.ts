import { LIMITS } from '@/lib/domain/shared/limits'
import type { Source } from './cards/source'
import { decodeText } from './text/decode-text'

/** What of a file that is not packed tells its format. `text`: null where it is no text. */
export type Sample = { ending: string; text: string | null; rows: readonly string[] }

/** Rows that are looked at. */
const ROWS = 400

export function sampleOf({ name, bytes }: Source): Sample {
  const decoded = decodeText(bytes, name, LIMITS.mapBytes)
  const text = decoded.ok ? decoded.value : null
  const rows = (text ?? '').split('\n', ROWS * 2).filter((row) => row.trim() !== '')
  return { ending: /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '', text, rows: rows.slice(0, ROWS) }
}
