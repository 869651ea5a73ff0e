/**
 * One word of a text: as written, lower-cased without apostrophe endings, and where it stands in the text. `opens`:
 * it begins a sentence, so that its capital says nothing.
 */
export type Word = { written: string; lower: string; start: number; end: number; opens: boolean }

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu
const SENTENCE_END = /[.!?…](?=[\s”’"')\]])|\n/u
const POSSESSIVE = /[’'](?:s|S)?$/u

/** The words of a text, in order. Hyphens part words; an apostrophe inside a word does not. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const written = match[0]
    const before = words.at(-1)
    const opens = before === undefined || endsSentence(text.slice(before.end, match.index), before.written)
    const lower = written.toLowerCase().replaceAll('’', "'").replace(POSSESSIVE, '')
    words.push({ written, lower, start: match.index, end: match.index + written.length, opens })
  }
  return words
}

/** A full stop after “St” or an initial is no end of a sentence. */
function endsSentence(between: string, before: string): boolean {
  if (!SENTENCE_END.test(between)) return false
  const shortName = between.trimEnd() === '.' && before.length <= 2 && /^\p{Lu}/u.test(before)
  return !shortName
}

/** How many words a text has. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0
