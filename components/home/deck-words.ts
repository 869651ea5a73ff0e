import type { Deck } from '@/lib/domain/deck/deck'

export const factorName = (deck: Deck, id: string | null): string => deck.factors.find((f) => f.id === id)?.name ?? ''
