import { builtInFactor, factorNamed } from '@/lib/domain/deck/factor-of-heading'
import { factorsOfCards } from '@/lib/domain/deck/factors-of-cards'
import { headingNoun } from '@/lib/domain/deck/heading-noun'
import type { Factor } from '@/lib/domain/shared/factor'
import { capital } from '@/lib/domain/shared/words'
import type { PlainCard } from './read-cards'

/** Cards with a front and a back of which each may still have a factor of its own. */
const FEW_PAIRS = 12
/** Labels that are still a help as factors. */
const MOST = 20
/** What flashcard programs write of their own accord. */
const NO_TOPIC = /^(?:leech|marked|default|untagged|imported|tags?|deck|sheet ?\d*|\d+|[a-z]{0,2}\d{1,2})$/i

/**
 * The factor of each card by what its file groups it by. A label that all cards have is the topic and no factor, one that
 * a single card has groups nothing, unless it names one of the six or what the headings name too.
 */
export function factorsOfLabels(cards: PlainCard[], heads: (Factor | null)[]): (Factor | null)[] {
  const count = new Map<string, number>()
  for (const { labels } of cards) for (const label of new Set(labels)) count.set(label, (count.get(label) ?? 0) + 1)
  const known = new Set(heads.flatMap((head) => (head ? [head.id] : [])))
  const factors = new Map<string, Factor>()
  for (const [label, times] of [...count].sort(([, a], [, b]) => b - a)) {
    const factor = factorOfLabel(label)
    if (!factor || times === cards.length || factors.size === MOST) continue
    if (times > 1 || known.has(factor.id) || builtInFactor(label)) factors.set(label, factor)
  }
  return cards.map(({ labels }) => factors.get(labels.find((label) => factors.has(label)) ?? '') ?? null)
}

/** `1_economic-causes` is written as a heading would be; a label that is no words names nothing. */
function factorOfLabel(label: string): Factor | null {
  const words = label.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim()
  if (words === '' || NO_TOPIC.test(words)) return null
  const noun = headingNoun(words)
  return builtInFactor(words) ?? (noun === null ? null : factorNamed(capital(noun)))
}

/** The factors that the fronts of pairs name: all of a few, of many only what two or more share, or one of the six. */
export function factorsOfPairs(title: string, cards: PlainCard[]): (Factor | null)[] {
  const heads = factorsOfCards(
    title,
    cards.map(({ text, claims }) => ({ question: text, claims })),
  )
  if (cards.length <= FEW_PAIRS) return heads
  const times = new Map<string, number>()
  for (const head of heads) if (head) times.set(head.id, (times.get(head.id) ?? 0) + 1)
  return heads.map((head, i) => {
    if (!head) return null
    return (times.get(head.id) ?? 0) > 1 || builtInFactor(cards[i]?.text ?? '') ? head : null
  })
}
