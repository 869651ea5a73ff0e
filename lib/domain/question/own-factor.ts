import { factorNamed } from '../deck/factor-of-heading'
import { headingNoun } from '../deck/heading-noun'
import type { Factor } from '../shared/factor'
import { capital } from '../shared/words'

/** Characters above which it is left out whose the thing is: the name would be cut in its middle. */
const LONG = 34
const WHOSE = /^[^’']{1,60}[’']s?\s+(?=\p{L}+\s)/u
const ASIDE = /\s*[,;(–—].*$/u

/** A factor of the map's own by the words of a question, shortened to a noun: “The Great Depression” → “Great Depression”. */
export function factorByWords(words: string): Factor {
  const plain = words.replace(/[“”"]/g, '').replace(ASIDE, '').trim() || words
  const short = plain.length > LONG ? plain.replace(WHOSE, '') : plain
  return factorNamed(headingNoun(short) ?? capital(short))
}
