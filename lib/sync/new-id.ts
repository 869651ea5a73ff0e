/** An id that two machines will not make alike: 16 letters and digits, 80 bits or more. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (b) => (b % 36).toString(36)).join('')
}
