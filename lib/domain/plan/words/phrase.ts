import * as z from 'zod'
import type { Word } from './read-words'

const ELEMENT = /^\(?[\p{L}\p{N}’']+-?(?:\/[\p{L}\p{N}’']+-?)*\)?$/u

/**
 * A phrase to look for, as a teacher writes it. Words stand in order; `/` parts words of which any will do
 * (“large/great extent”); brackets hold a word that may be left out (“to a (very) great extent”); a hyphen at the end
 * of a word stands for any ending (“outweigh-” finds outweighs and outweighed). Case does not matter.
 */
export const Phrase = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => text.split(' ').every(isElement) && (text.match(/\(/g) ?? []).length <= MOST_OPTIONAL, {
    error: (issue) =>
      `“${issue.input}” is not a phrase: write words, “/” between words of which any will do, brackets round a word that may be missing (four at most), “-” at the end of a word for any ending.`,
  })

/** Each word that may be missing doubles the ways in which a phrase can be read. */
const MOST_OPTIONAL = 4
const isElement = (text: string) => ELEMENT.test(text) && text.startsWith('(') === text.endsWith(')')

type Element = { any: { word: string; begins: boolean }[]; optional: boolean }

/** Phrases made ready to be looked for. Those that begin with a plain word are found by that word. */
export type Phrases = { byFirst: Map<string, Element[][]>; others: Element[][] }

export function compilePhrases(phrases: string[]): Phrases {
  const compiled: Phrases = { byFirst: new Map(), others: [] }
  for (const phrase of phrases) {
    const elements = phrase.split(' ').map(readElement)
    const first = elements[0]!
    if (first.optional || first.any.some((a) => a.begins)) {
      compiled.others.push(elements)
      continue
    }
    for (const { word } of first.any) {
      const same = compiled.byFirst.get(word)
      if (same) same.push(elements)
      else compiled.byFirst.set(word, [elements])
    }
  }
  return compiled
}

function readElement(text: string): Element {
  const optional = text.startsWith('(')
  const words = (optional ? text.slice(1, -1) : text).toLowerCase().replaceAll('’', "'").split('/')
  return {
    optional,
    any: words.map((w) => (w.endsWith('-') ? { word: w.slice(0, -1), begins: true } : { word: w, begins: false })),
  }
}

/** The index after the phrase that begins at word `at`; -1 if none does. */
export function phraseAt(words: Word[], at: number, { byFirst, others }: Phrases): number {
  let longest = -1
  for (const list of [byFirst.get(words[at]!.lower) ?? [], others])
    for (const elements of list) longest = Math.max(longest, matchFrom(words, at, elements, 0))
  return longest
}

export const holdsPhrase = (words: Word[], phrases: Phrases): boolean =>
  words.some((_, at) => phraseAt(words, at, phrases) >= 0)

function matchFrom(words: Word[], at: number, elements: Element[], i: number): number {
  const element = elements[i]
  if (!element) return at
  const word = words[at]?.lower
  const fits = word !== undefined && element.any.some((a) => (a.begins ? word.startsWith(a.word) : word === a.word))
  const taken = fits ? matchFrom(words, at + 1, elements, i + 1) : -1
  return taken < 0 && element.optional ? matchFrom(words, at, elements, i + 1) : taken
}
