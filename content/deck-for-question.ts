import { type Deck, Deck as DeckSchema } from '@/lib/domain/deck/deck'
import { Factor } from '@/lib/domain/shared/factor'
import type { BankQuestion } from './question-bank'

/** The deck as a question sorts it: questions about how power was kept bring factors of their own (terror, propaganda …). */
export function deckForQuestion(deck: Deck, { factorPack }: BankQuestion): Deck {
  if (factorPack === 'built-in') return deck
  const factors = Factor.array().parse(deck.outcomeFactors)
  const known = new Set(factors.map((f) => f.id))
  const used = deck.factors.filter((f) => !known.has(f.id))
  return DeckSchema.parse({
    ...deck,
    factors: [...factors, ...used],
    cards: deck.cards.map((card) => ({
      ...card,
      claims: card.claims.map((claim) => ({ ...claim, factor: claim.outcomeFactor ?? claim.factor })),
    })),
  })
}
