import { readVarint } from './read-varint'

export type SqliteValue = string | number | Uint8Array | null

/** Bytes of an integer by its serial type. */
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8]

/** The values of one record. */
export function readRecord(payload: Uint8Array, encoding: string): SqliteValue[] {
  const head = readVarint(payload, 0)
  const values: SqliteValue[] = []
  let at = head.next
  let body = head.value
  while (at < head.value) {
    const type = readVarint(payload, at)
    at = type.next
    const length = lengthOf(type.value)
    if (body + length > payload.length) throw new RangeError('a record is cut off')
    values.push(readValue(type.value, payload.subarray(body, body + length), encoding))
    body += length
  }
  return values
}

function lengthOf(type: number): number {
  if (type <= 6) return INTEGER_BYTES[type] ?? 0
  if (type === 7) return 8
  if (type < 12) return 0
  return Math.floor((type - 12) / 2)
}

function readValue(type: number, bytes: Uint8Array, encoding: string): SqliteValue {
  if (type === 0 || type === 10 || type === 11) return null
  if (type === 8 || type === 9) return type - 8
  if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)
  if (type < 7) return integerOf(bytes)
  return type % 2 === 0 ? bytes : new TextDecoder(encoding).decode(bytes)
}

/** Big end first, with a sign. Above 2^53 the last digits are not exact: nothing here counts that far. */
function integerOf(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes) value = value * 256 + byte
  return (bytes[0] ?? 0) >= 0x80 ? value - 256 ** bytes.length : value
}
