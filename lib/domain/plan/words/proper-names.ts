import type { Word } from './read-words'

/** What is known of the words of one map. `isPlain`: it proves nothing; `isKnown`: it is a name somewhere on the map. */
export type MapNames = { isPlain: (word: Word) => boolean; isKnown: (word: Word) => boolean }

const isCapital = ({ written, lower }: Word) => /^\p{Lu}/u.test(written) && !/^i(?:'|$)/.test(lower)

/**
 * The words that read as names: capitalised inside a sentence, where a capital is no matter of course, and not among
 * those that prove nothing.
 */
export const properNames = (words: Word[], { isPlain }: Pick<MapNames, 'isPlain'>): Word[] =>
  words.filter((w) => !w.opens && isCapital(w) && !isPlain(w))

/** Whether a sentence opens with a name: another capital follows, or it is one elsewhere. */
export const opensWithName = (words: Word[], { isPlain, isKnown }: MapNames): boolean =>
  words.some((w, i) => {
    const next = words[i + 1]
    const twice = next !== undefined && next.start === w.end + 1 && !next.opens && isCapital(next)
    return w.opens && isCapital(w) && !isPlain(w) && (twice || isKnown(w))
  })

/** Endings of English nouns that are no names: many things, and what is thought of. */
const COMMON = /(?:[^s]s|tion|sion|ment|ness|ance|ence|ity|ship|ing|ism|age|ture|dom)$/

/** Whether a sentence opens with what may be a name: nothing says that it is none. */
export const mayOpenWithName = (words: Word[], { isPlain }: Pick<MapNames, 'isPlain'>): boolean =>
  words.some((w) => w.opens && isCapital(w) && !isPlain(w) && !COMMON.test(w.lower))

/** Whether two names stand together, plain or not: “the Senate” and “the people” say who was on which side. */
export const namesSeveral = (words: Word[]): boolean =>
  new Set(words.filter((w) => !w.opens && isCapital(w)).map((w) => w.lower)).size > 1

/** Adjectives of a people, which name nobody: “French”, “Spanish”, “Japanese”, “Prussian”. */
const OF_A_PEOPLE = /(?:ish|[^aeiou]ch|ese|ian|ean)$/

export const isOfAPeople = ({ lower }: Word): boolean => OF_A_PEOPLE.test(lower)

/** Words between quotation marks; an apostrophe is not taken for one. */
const QUOTATION = /[“"][^“”"]{2,400}?[”"]|(?<![\p{L}\p{N}])[‘'][^‘\n]{2,400}?[’'](?![\p{L}\p{N}])/u

export const holdsQuotation = (text: string): boolean => QUOTATION.test(text)

/** Somebody speaks, or is said to, without marks round the words. */
const SPOKEN =
  /\b(?:said|says|called|calls|wrote|writes|declared|shouted|asked|replied|according to|in the words of|quote)\b|(?<![\p{L}\p{N}])(?:I|I['’]\p{Ll}+|[Mm]y|[Ww]e|[Oo]ur|[Mm]e)(?![\p{L}\p{N}’'])/u

export const holdsSpeech = (text: string): boolean => SPOKEN.test(text)

export const holdsDigit = (text: string): boolean => /\p{N}/u.test(text)
