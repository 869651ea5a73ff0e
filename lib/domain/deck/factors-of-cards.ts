import type { Factor } from '../shared/factor'
import { factorOfHeading } from './factor-of-heading'

/** Factors that are still a help; of a longer list of headings only those with the most claims become one. */
const MOST = 20

/** Headings that ask, as the title of a whole set of notes does. */
const ASKS = /^(?:how|why|who|what|when|where|which|was|were|did|to what extent|assess|explain|evaluate)\b/i

/** The factor of each card, or null; and those for which there were too many, the one with the most claims first. */
export type CardFactors = { factors: (Factor | null)[]; over: Factor[] }

/**
 * The factor that each card's heading is. A question over the whole set (its title, with claims right under it) is no
 * factor of its own answer. Headings that shorten to the same noun share theirs.
 */
export function factorsOfCards(title: string, cards: { question: string; claims: unknown[] }[]): CardFactors {
  const asking = cards.filter((card) => ASKS.test(card.question)).length
  const heads = cards.map(({ question }) => {
    const isTitle = question === title && ASKS.test(question) && asking * 2 <= Math.max(cards.length, 2)
    return isTitle ? null : factorOfHeading(question)
  })
  const found = new Map<string, { head: Factor; claims: number }>()
  for (const [i, head] of heads.entries()) {
    if (!head) continue
    const own = found.get(head.id) ?? { head, claims: 0 }
    own.claims += cards[i]?.claims.length ?? 0
    found.set(head.id, own)
  }
  const ranked = [...found.values()].sort((a, b) => b.claims - a.claims).map(({ head }) => head)
  const kept = new Set(ranked.slice(0, MOST).map(({ id }) => id))
  return { factors: heads.map((head) => (head && kept.has(head.id) ? head : null)), over: ranked.slice(MOST) }
}
