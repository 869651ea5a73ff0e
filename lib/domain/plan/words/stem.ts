/** Endings that hide that two words are one (“controlled”, “control”), longest first, and what stands in their place. */
const ENDINGS: [ending: string, instead: string][] = [
  ['isations', 'is'],
  ['izations', 'is'],
  ['isation', 'is'],
  ['ization', 'is'],
  ['fulness', ''],
  ['fully', ''],
  ['ships', ''],
  ['ments', ''],
  ['ances', ''],
  ['ences', ''],
  ['ship', ''],
  ['ment', ''],
  ['ance', ''],
  ['ence', ''],
  ['ness', ''],
  ['ings', ''],
  ['ised', 'is'],
  ['ized', 'is'],
  ['ises', 'is'],
  ['izes', 'is'],
  ['ing', ''],
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
/** The same, by the letter they end with, since most words are ruled out by their last letter. */
const BY_LAST = new Map<string, typeof ENDINGS>()
for (const entry of ENDINGS) {
  const last = entry[0].slice(-1)
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry])
}

/** What is left of a word must still be a word. */
const LEAST_LEFT = 3

/**
 * The stem of a lower-cased word: one common English ending is dropped, so that “policies” and “policy”, or
 * “controlled” and “control”, count as the same. Rough on purpose: it must be steady and easy to explain.
 */
export function stemOf(word: string): string {
  const found = BY_LAST.get(word.slice(-1))?.find(
    ([ending]) => word.endsWith(ending) && word.length - ending.length >= LEAST_LEFT && !isPlain(word, ending),
  )
  if (!found) return level(word)
  const [ending, instead] = found
  return level(word.slice(0, word.length - ending.length) + instead)
}

/** “class”, “focus” and “crisis” are no plurals. */
const isPlain = (word: string, ending: string) => ending === 's' && /(?:ss|us|is)$/.test(word)

/** One spelling for “plann” and “plan”, “controll” and “control”, “play” and “plai”. */
function level(stem: string): string {
  const single = /([bdfgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
  return single.length > 2 && single.endsWith('y') ? `${single.slice(0, -1)}i` : single
}
