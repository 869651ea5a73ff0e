import { type Deck, DeckClaim } from '@/lib/domain/deck/deck'
import { factorOfHeading } from '@/lib/domain/deck/factor-of-heading'
import { factorsOfCards } from '@/lib/domain/deck/factors-of-cards'
import { guessRole, placeOnCard } from '@/lib/domain/deck/guess-role'
import { tagClaim } from '@/lib/domain/deck/tag-claim'
import type { Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { divideCards } from './divide-cards'
import { factorsOfLabels, factorsOfPairs } from './factors-of-labels'
import type { NotUsed } from './not-used'
import { countedLosses, type Loss, type PlainCard, type ReadCards, type Unit } from './read-cards'

/** A part of what was read that is a deck by itself: its cards by their places, from 1, and how many claims they have. */
type DeckPart = { from: number; to: number; claims: number }

/** A deck, and what of its source is not in it. `parts`: several where there are more claims than a deck holds. */
export type ReadDeck = {
  deck: Deck
  notUsed: NotUsed[]
  lost: Loss[]
  rule: string
  unit: Unit
  /** What could be factors as well, by name, and is more than a deck reads by itself. */
  over: string[]
  parts: DeckPart[]
  /** Which part the deck is, from 1; and how many claims are in the others. */
  part: number
  others: number
}

/** The deck of cards as they were read, or of one part of them, counted from 1. */
export function deckOfCards(read: ReadCards, part = 1): ReadDeck {
  const parts = divideCards(read.cards)
  const at = Math.min(Math.max(1, Math.trunc(part)), Math.max(1, parts.length))
  const { notUsed, lost, rule, unit } = read
  const here = parts[at - 1] ?? []
  const others = claimsIn(read.cards) - claimsIn(here)
  const { deck, unused, over } = deckOf(read.title.text, here, read.pairs)
  const labels = countedLosses({ 'labels without a factor': unused })
  return { deck, notUsed, lost: [...lost, ...labels], rule, unit, over, parts: placesOf(parts), part: at, others }
}

const claimsIn = (cards: readonly PlainCard[]): number => cards.reduce((sum, { claims }) => sum + claims.length, 0)

function placesOf(parts: PlainCard[][]): DeckPart[] {
  let before = 0
  return parts.map((cards) => {
    const from = before + 1
    before += cards.length
    return { from, to: before, claims: claimsIn(cards) }
  })
}

/** A deck, how many labels became no factor, and what else could be one. */
type TaggedDeck = { deck: Deck; unused: number; over: string[] }

/** Cards with their claims tagged: by what the file says, else by the card's heading, else by the claim's own words. */
function deckOf(title: string, read: PlainCard[], pairs: boolean): TaggedDeck {
  const { factors: heads, over } = pairs
    ? factorsOfPairs(title, read)
    : factorsOfCards(
        title,
        read.map(({ text, claims }) => ({ question: text, claims })),
      )
  const { factors: labels, unused } = factorsOfLabels(title, read, heads)
  const tags = read.flatMap(({ claims }) => claims.map(({ tag }) => tag))
  const all = distinct([...labels, ...heads.filter((_, i) => labels[i] === null), ...tags])
  const factors = all.slice(0, LIMITS.factors)
  const known = new Set(factors.map(({ id }) => id))
  const kept = (factor: Factor | null | undefined) => (factor && known.has(factor.id) ? factor : null)
  const cards = read.map(({ text: question, claims }, i) => ({
    question,
    claims: claims.map(({ text, under, tag, role }, at) =>
      DeckClaim.parse({
        text,
        under,
        ...tagClaim(text, kept(tag ?? labels[i]), kept(heads[i]), factors),
        role: role ?? guessRole(text, placeOnCard(question, claims, at)).role,
      }),
    ),
  }))
  // A card that its file puts under something asks for no factor of its heading.
  const asked = new Set(read.flatMap(({ text }, i) => (labels[i] === null ? [factorOfHeading(text)?.id] : [])))
  const more = [...all.slice(LIMITS.factors), ...over.filter(({ id }) => !known.has(id) && asked.has(id))]
  return { deck: { title, factors, cards }, unused, over: more.map(({ name }) => name) }
}

const distinct = (factors: (Factor | null)[]): Factor[] => [
  ...new Map(factors.flatMap((factor) => (factor ? [[factor.id, factor]] : []))).values(),
]
