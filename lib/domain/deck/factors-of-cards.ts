import type { Factor } from '../shared/factor'
import { factorOfHeading } from './factor-of-heading'

/** Factors that are still a help; of a longer list of headings only those with the most claims become one. */
const MOST = 20

/** Headings that ask, as the title of a whole set of notes does. */
const ASKS = /^(?:how|why|who|what|when|where|which|was|were|did|to what extent|assess|explain|evaluate)\b/i

/**
 * The factor that each card's heading is, or null. A question over the whole set (its title, with claims right under it)
 * is no factor of its own answer. Headings that shorten to the same noun share theirs.
 */
export function factorsOfCards(title: string, cards: { question: string; claims: unknown[] }[]): (Factor | null)[] {
  const asking = cards.filter((card) => ASKS.test(card.question)).length
  const heads = cards.map(({ question }) => {
    const isTitle = question === title && ASKS.test(question) && asking * 2 <= Math.max(cards.length, 2)
    return isTitle ? null : factorOfHeading(question)
  })
  const claims = new Map<string, number>()
  for (const [i, head] of heads.entries())
    if (head) claims.set(head.id, (claims.get(head.id) ?? 0) + (cards[i]?.claims.length ?? 0))
  const kept = new Set(
    [...claims]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([id]) => id),
  )
  return heads.map((head) => (head && kept.has(head.id) ? head : null))
}
