import type { RecallCard } from '@/lib/domain/map/recall-cards'
import type { Day } from '@/lib/domain/shared/when'

/**
 * The card to recall after one: another that is due; else, unless the last due one was just done, the next of the deck
 * that was not recalled today; null: none.
 */
export function nextCard(cards: RecallCard[], done: string, today: Day): string | null {
  const at = cards.findIndex((c) => c.card.id === done)
  const left = [...cards.slice(at + 1), ...cards.slice(0, at)].filter((c) => c.card.recalled !== today)
  const due = left.find((c) => c.due > 0)
  if (due) return due.card.id
  return (cards[at]?.due ?? 0) > 0 ? null : (left[0]?.card.id ?? null)
}
