import { LIMITS } from '@/lib/domain/shared/limits'
import type { Source } from './cards/source'
import { decodeText } from './text/decode-text'

/** What of a file tells its format. `text`: null where it is no text; `inside`: the names in a packed file, else null. */
export type Sample = { ending: string; text: string | null; inside: readonly string[] | null; rows: readonly string[] }

/** Rows that are looked at. */
const ROWS = 400

export function sampleOf({ name, bytes }: Source, inside: readonly string[] | null): Sample {
  const decoded = inside === null ? decodeText(bytes, name, LIMITS.mapBytes) : null
  const text = decoded?.ok ? decoded.value : null
  const rows = (text ?? '').split('\n', ROWS * 2).filter((row) => row.trim() !== '')
  return { ending: /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '', text, inside, rows: rows.slice(0, ROWS) }
}
