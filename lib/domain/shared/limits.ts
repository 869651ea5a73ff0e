/** Bounds that keep one map quick on a school laptop and one request small. Crossing one is refused with a sentence. */
export const LIMITS = {
  claims: 500,
  relations: 1_000,
  /** Cards moved at once: more would not go into one request. */
  cardsAtOnce: 100,
  paragraphs: 40,
  factors: 40,
  dismissals: 200,
  versions: 100,
  /** Characters in any one text. */
  text: 2_000,
  /** Characters in the list of works that a historian's note rests on. */
  sources: 1_000,
  /** Bytes of one request that saves changes. */
  requestBytes: 64 * 1024,
  /** Bytes of a text of cards that is pasted or opened. */
  deckBytes: 8 * 1024 * 1024,
  /** Bytes of a packed file of cards, pictures and all: .apkg, .docx, .xlsx. */
  packedBytes: 64 * 1024 * 1024,
  /** Bytes that are unpacked of one such file. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Rows, notes or paragraphs of a file of cards. */
  rows: 100_000,
  /** Bytes of a map file, spaces and all. */
  mapBytes: 8 * 1024 * 1024,
  /** Bytes of a map as it is kept: 500 claims of 2,000 characters, and as much again. */
  wholeMapBytes: 2 * 1024 * 1024,
  /** Bytes of what one record carries that this version does not know. */
  unknownBytes: 16 * 1024,
} as const
