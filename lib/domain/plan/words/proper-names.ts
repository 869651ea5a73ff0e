import type { Word } from './read-words'

/** Lower-cased words that are no names, or names that prove nothing. */
export type NotNames = ReadonlySet<string>

/**
 * The words that read as names: capitalised inside a sentence, where a capital is no matter of course, and not among
 * those that prove nothing. A name that only opens a sentence is not seen.
 */
export const properNames = (words: Word[], notNames: NotNames): Word[] =>
  words.filter((w) => !w.opens && /^\p{Lu}/u.test(w.written) && !notNames.has(w.lower) && !/^[Ii](?:'|$)/.test(w.lower))

/** Words between quotation marks; an apostrophe is not taken for one. */
const QUOTATION = /[“"][^“”"]{2,400}?[”"]|(?<![\p{L}\p{N}])[‘'][^‘\n]{2,400}?[’'](?![\p{L}\p{N}])/u

export const holdsQuotation = (text: string): boolean => QUOTATION.test(text)

export const holdsDigit = (text: string): boolean => /\p{N}/u.test(text)
