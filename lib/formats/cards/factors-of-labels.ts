import { builtInFactor, factorNamed } from '@/lib/domain/deck/factor-of-heading'
import { type CardFactors, factorsOfCards } from '@/lib/domain/deck/factors-of-cards'
import { headingNoun } from '@/lib/domain/deck/heading-noun'
import type { Factor } from '@/lib/domain/shared/factor'
import { capital } from '@/lib/domain/shared/words'
import type { Label, PlainCard } from './read-cards'

/** Cards with a front and a back of which each may still have a factor of its own. */
const FEW_PAIRS = 12
/** Tags and sheets that are still a help as factors; of groups there may be as many as a deck holds. */
const MOST_TAGS = 20
/** What flashcard programs write of their own accord. */
const NO_TOPIC = /^(?:leech|marked|default|untagged|imported|tags?|deck|sheet ?\d*|\d+|[a-z]{0,2}\d{1,2})$/i

/** Whether what makes a label makes a group, however few cards are in it; a tag or a sheet may be called anything. */
const GROUPS: Record<Label['from'], boolean> = { column: true, deck: true, heading: true, sheet: false, tag: false }

/** The factor of each card by its labels, and how many labels there are that say something and on some card are none. */
export type LabelFactors = { factors: (Factor | null)[]; unused: number }

/**
 * A label that all cards have is the topic and no factor. A group of the file’s own is one, however few cards are in it; a
 * tag that a single card has groups nothing, unless it names one of the six or what the headings name too.
 */
export function factorsOfLabels(title: string, cards: PlainCard[], heads: (Factor | null)[]): LabelFactors {
  const times = timesOf(cards)
  const known = new Set(heads.flatMap((head) => (head ? [head.id] : [])))
  const found = new Map<string, Factor>()
  let tags = 0
  for (const [key, { label, count }] of [...times].sort(([, a], [, b]) => b.count - a.count)) {
    const factor = factorOfLabel(label)
    const groups = GROUPS[label.from] || count > 1 || (factor && known.has(factor.id)) || builtInFactor(label.name)
    if (!factor || !groups || count === cards.length) continue
    if (!GROUPS[label.from] && tags++ >= MOST_TAGS) continue
    found.set(key, factor)
  }
  const unused = new Set<string>()
  const factors = cards.map(({ labels }) => {
    const label = labels.find((one) => found.has(keyOf(one)))
    const factor = label ? (found.get(keyOf(label)) ?? null) : null
    const others = labels.filter((one) => one.name !== title && saysTopic(one) && factorOfLabel(one)?.id !== factor?.id)
    for (const { name } of others) unused.add(name)
    return factor
  })
  return { factors, unused: unused.size }
}

const keyOf = ({ name, from }: Label): string => `${from} ${name}`

function timesOf(cards: PlainCard[]): Map<string, { label: Label; count: number }> {
  const times = new Map<string, { label: Label; count: number }>()
  for (const { labels } of cards) {
    for (const [key, label] of new Map(labels.map((one) => [keyOf(one), one]))) {
      const before = times.get(key)
      if (before) before.count += 1
      else times.set(key, { label, count: 1 })
    }
  }
  return times
}

/** What a file groups all of its cards by: what the whole is about. */
export function topicOf(cards: readonly PlainCard[]): string | null {
  const [first] = cards
  const shared = first?.labels.find(
    (label) =>
      GROUPS[label.from] &&
      saysTopic(label) &&
      cards.every(({ labels }) => labels.some(({ name }) => name === label.name)),
  )
  return shared?.name ?? null
}

const wordsOf = ({ name }: Label): string => name.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim()

const saysTopic = (label: Label): boolean => wordsOf(label) !== '' && !NO_TOPIC.test(wordsOf(label))

/** `1_economic-causes` is written as a heading would be; a column names what it says. */
function factorOfLabel(label: Label): Factor | null {
  if (!saysTopic(label)) return null
  const words = wordsOf(label)
  const noun = headingNoun(words) ?? (label.from === 'column' ? words : null)
  return builtInFactor(words) ?? (noun === null ? null : factorNamed(capital(noun)))
}

/** The factors that the fronts of pairs name: all of a few, of many only what two or more share, or one of the six. */
export function factorsOfPairs(title: string, cards: PlainCard[]): CardFactors {
  const heads = factorsOfCards(
    title,
    cards.map(({ text, claims }) => ({ question: text, claims })),
  )
  if (cards.length <= FEW_PAIRS) return heads
  const times = new Map<string, number>()
  for (const head of heads.factors) if (head) times.set(head.id, (times.get(head.id) ?? 0) + 1)
  const factors = heads.factors.map((head, i) => {
    if (!head) return null
    return (times.get(head.id) ?? 0) > 1 || builtInFactor(cards[i]?.text ?? '') ? head : null
  })
  return { factors, over: [] }
}
