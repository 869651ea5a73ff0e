import type { Deck } from '@/lib/domain/deck/deck'
import { depthOf } from '@/lib/domain/deck/depth-of'
import { writeCsv } from './write-csv'

/** A deck as a table, a claim a row. `Level`: 1, or more for a claim that stands under the one above it. */
export function writeDeckCsv(deck: Deck): string {
  const names = new Map(deck.factors.map(({ id, name }) => [id, name]))
  return writeCsv(
    ['Card', 'Claim', 'Factor', 'Role', 'Level'],
    deck.cards.flatMap((card) =>
      card.claims.map(({ text, factor, role }, i) => [
        card.question,
        text,
        factor === null ? '' : (names.get(factor) ?? factor),
        role,
        depthOf(card, i) + 1,
      ]),
    ),
  )
}
