/** Endings that hide that two words are one (“controlled”, “control”), longest first, and what stands in their place. */
const ENDINGS: [ending: string, instead: string][] = [
  ['isations', 'is'],
  ['isation', 'is'],
  ['izations', 'is'],
  ['ization', 'is'],
  ['fulness', ''],
  ['fully', ''],
  ['ships', ''],
  ['ship', ''],
  ['ments', ''],
  ['ment', ''],
  ['ances', ''],
  ['ances', ''],
  ['ance', ''],
  ['ence', ''],
  ['ness', ''],
  ['ings', ''],
  ['ing', ''],
  ['ised', 'is'],
  ['ized', 'is'],
  ['ise', 'is'],
  ['ize', 'is'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ful', ''],
  ['ant', ''],
  ['ent', ''],
  ['ed', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
]
/** What is left of a word must still be a word. */
const LEAST_LEFT = 3

/**
 * The stem of a lower-cased word: common English endings are dropped, so that “policies” and “policy”, “led” apart,
 * count as the same. Rough on purpose: it must be steady and explainable, not a dictionary.
 */
export function stemOf(word: string): string {
  const found = ENDINGS.find(
    ([ending]) => word.endsWith(ending) && word.length - ending.length >= LEAST_LEFT && !keeps(word, ending),
  )
  if (!found) return word.endsWith('y') && word.length > LEAST_LEFT ? `${word.slice(0, -1)}i` : word
  const [ending, instead] = found
  const left = word.slice(0, word.length - ending.length)
  if (instead === 'y') return `${left}i`
  return instead === '' ? single(left) : left + instead
}

/** “class”, “focus” and “crisis” are no plurals. */
const keeps = (word: string, ending: string) => ending === 's' && /(?:ss|us|is)$/.test(word)

/** “plann” is “plan” and “controll” is “control”. */
const single = (left: string) => (/([bdfgklmnprt])\1$/.test(left) ? left.slice(0, -1) : left)
