/** Reads a value when it is first asked for, and once. */
export function once<T>(read: () => T): () => T {
  let value: { of: T } | undefined
  return () => {
    value ??= { of: read() }
    return value.of
  }
}
