import * as z from 'zod'
import { type Deck, Deck as DeckSchema } from '@/lib/domain/deck/deck'
import { Factor } from '@/lib/domain/shared/factor'
import type { BankQuestion } from './question-bank'

/** What a deck of the program may say beside its own factors: more of them, for the questions that name them. */
const More = z.looseObject({ moreFactors: z.array(Factor).default([]) })
const Also = z.looseObject({ alsoFactors: z.array(z.string()).default([]) })

/**
 * The deck as a question sorts it: by the factors that the question lists, each claim under the first of its own that is
 * among them. A claim that belongs to none of them is left without, for the student to say.
 */
export function deckForQuestion(deck: Deck, { factors: listed }: BankQuestion): Deck {
  if (!listed) return deck
  const all = [...deck.factors, ...More.parse(deck).moreFactors]
  const factors = listed.flatMap((id) => all.find((f) => f.id === id) ?? [])
  return DeckSchema.parse({
    ...deck,
    factors,
    cards: deck.cards.map((card) => ({
      ...card,
      claims: card.claims.map((claim) => {
        const { alsoFactors } = Also.parse(claim)
        // A question that lists one of the further factors is about what they tell apart, so they go first.
        const own = [...alsoFactors, claim.factor, claim.secondFactor]
        const [factor = null, secondFactor = null] = listed.filter((id) => own.includes(id)).sort(asIn(own))
        return { ...claim, factor, secondFactor }
      }),
    })),
  })
}

const asIn = (order: (string | null)[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b)
