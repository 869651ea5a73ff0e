import { LIMITS } from '@/lib/domain/shared/limits'
import { capital, oneLine } from '@/lib/domain/shared/words'
import type { NotUsed } from '../cards/not-used'
import type { Label, PlainCard } from '../cards/read-cards'
import { NAMELESS } from '../cards/source'
import { claimsOfAnswer, cut, placeUnder } from './claims-of-answer'

/** A front and its back, as one row of a file has them. `labels`: what the file groups it by, the nearest first. */
export type Pair = { front: string; back: string; line: number; labels: readonly Label[] }

const HAS_WORDS = /[\p{L}\p{N}]/u

/**
 * A card for each pair; pairs of the same front that follow each other are one card. A front without a back is not used;
 * a back without a front stands on a card named after its group.
 */
export function cardsOfPairs(pairs: Iterable<Pair>): { cards: PlainCard[]; notUsed: NotUsed[] } {
  const cards: PlainCard[] = []
  const notUsed: NotUsed[] = []
  for (const { front, back, line, labels } of pairs) {
    const asked = oneLine(front)
    const claims = claimsOfAnswer(back, line)
    if (claims.length === 0) {
      if (HAS_WORDS.test(asked)) notUsed.push({ line, text: asked, why: 'alone' })
      continue
    }
    const [heading = '', ...more] = HAS_WORDS.test(asked) ? cut(asked, LIMITS.text) : [nameOf(labels)]
    const above = cards.at(-1)
    for (const text of more) notUsed.push({ line, text, why: 'prose' })
    if (above && above.text === heading) above.claims.push(...placeUnder(claims, null, above.claims.length))
    else cards.push({ text: heading, line, claims, labels })
  }
  return { cards, notUsed }
}

const nameOf = ([label]: readonly Label[]): string => capital(label?.name.replace(/[_-]+/g, ' ') ?? '') || NAMELESS
