/** A number of one to nine bytes, seven bits in each but the ninth, and where what follows begins. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) throw new RangeError('a number is cut off')
    if (i === 8) return { value: value * 256 + byte, next: at + 9 }
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, next: at + i + 1 }
  }
  throw new RangeError('a number does not end')
}
