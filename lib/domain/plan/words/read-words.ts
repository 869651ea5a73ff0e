/**
 * One word of a text: as written, lower-cased without its possessive, and where it stands in the text. `opens`: it
 * begins a sentence, so that its capital says nothing.
 */
export type Word = { written: string; lower: string; start: number; end: number; opens: boolean }

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu
const APOSTROPHE = /[’']/
const POSSESSIVE = /'s?$/
const SENTENCE_END = /[.!?…](?=[\s”’"')\]])|\n/u

/** The words of a text, in order. Hyphens part words; an apostrophe inside a word does not. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let before: Word | undefined
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const opens = before === undefined || endsSentence(text, before, start)
    before = { written, lower: lowered(written), start, end: start + written.length, opens }
    words.push(before)
  }
  return words
}

function lowered(written: string): string {
  const lower = written.toLowerCase()
  return APOSTROPHE.test(lower) ? lower.replaceAll('’', "'").replace(POSSESSIVE, '') : lower
}

/** Whether a sentence ends after a word and before `start`. A full stop after “St” or an initial ends none. */
function endsSentence(text: string, { written, end }: Word, start: number): boolean {
  if (start === end + 1 && text[end] !== '\n') return false
  const between = text.slice(end, start)
  if (!SENTENCE_END.test(between)) return false
  return !(between.trimEnd() === '.' && written.length <= 2 && /^\p{Lu}/u.test(written))
}

/** How many words a text has. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0
