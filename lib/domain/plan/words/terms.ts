import { hasKin, stemOf } from '../../shared/stem'
import { readWords, type Word } from './read-words'

/** A text as the stems of its words, for asking what it names. */
export type Stems = ReadonlySet<string>

export const stemsOf = (words: Word[]): Stems => new Set(words.map((w) => stemOf(w.lower)))

/** The stems that carry content: without the words too common to count. */
export const contentStems = (words: Word[], stopWords: Stems): Stems =>
  new Set(words.filter((w) => !stopWords.has(w.lower)).map((w) => stemOf(w.lower)))

/** Whether a text names a term: every word of the term is in it, in whatever form of its family. */
export function namesTerm(text: Stems, term: string): boolean {
  const stems = stemsOf(readWords(term))
  return stems.size > 0 && [...stems].every((stem) => hasKin(text, stem))
}

export const namesOneOf = (text: Stems, terms: string[]): boolean => terms.some((term) => namesTerm(text, term))
