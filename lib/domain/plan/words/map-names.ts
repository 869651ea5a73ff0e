import { hasKin, stemOf } from '../../shared/stem'
import type { MapNames } from './proper-names'
import type { Word } from './read-words'

/** A name on so many of a deck's claims, and on so great a share of them, is the topic's own and proves nothing. */
const OFTEN = { least: 4, share: 0.08 }

/**
 * The names of a map. Plain are those that the question and the factors hold, in any form, those that the deck is full
 * of, and words that are no names (`notNames`). `asked`: the words of question and factors; `claims`: of every claim.
 */
export function readNames(asked: Word[], claims: Word[][], notNames: ReadonlySet<string>): MapNames {
  const times = new Map<string, number>()
  for (const words of claims)
    for (const lower of new Set(words.filter(isInside).map((w) => w.lower)))
      times.set(lower, (times.get(lower) ?? 0) + 1)
  const often = Math.max(OFTEN.least, OFTEN.share * claims.length)
  const plain = new Set(asked.filter((w) => !notNames.has(w.lower)).map((w) => stemOf(w.lower)))
  for (const [lower, n] of times) if (n >= often) plain.add(stemOf(lower))
  return {
    isPlain: ({ lower }) => notNames.has(lower) || hasKin(plain, stemOf(lower)),
    isKnown: ({ lower }) => times.has(lower),
  }
}

const isInside = (w: Word) => !w.opens && /^\p{Lu}/u.test(w.written)
