import { Decompress } from 'fzstd'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { megabytes } from '../text/decode-text'
import { joined } from './unzip'

const MAGIC = 0xfd2fb528
const STEP = 16 * 1024

export const isZstd = (bytes: Uint8Array): boolean =>
  bytes.length > 6 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === MAGIC

/** Unpacks what Zstandard packed, as far as the limit. */
export function unzstd(bytes: Uint8Array, what: string, most: number): Result<Uint8Array> {
  const tooLarge = refuse('bomb', `${what} would be larger than ${megabytes(most)} unpacked, so it is not read.`)
  if (windowOf(bytes) > most) return tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Decompress((chunk) => {
    chunks.push(chunk.slice())
    size += chunk.length
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
      if (size > most) return tooLarge
    }
  } catch {
    return refuse('broken', `${what} is damaged, so it was cut off on its way here. Save or export it again.`)
  }
  return ok(joined(chunks, size))
}

/** Bytes that the decoder sets aside before it has read anything: the file says how many (RFC 8878, 3.1.1.1). */
function windowOf(bytes: Uint8Array): number {
  const descriptor = bytes[4] ?? 0
  const single = (descriptor & 0x20) !== 0
  if (!single) {
    const window = bytes[5] ?? 0
    const base = 2 ** (10 + (window >> 3))
    return base + (base / 8) * (window & 7)
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0)
  const length = [1, 2, 4, 8][descriptor >> 6] ?? 1
  let size = 0
  for (let i = length - 1; i >= 0; i--) size = size * 256 + (bytes[at + i] ?? 0)
  return size + (length === 2 ? 256 : 0)
}
