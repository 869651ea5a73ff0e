import type { Card, Deck } from '@/lib/domain/deck/deck'

/** A deck as plain text: its title, each heading, its bullets, nested as they are, each with its factor and role in brackets. */
export function writeFlashcards(deck: Deck): string {
  const name = new Map(deck.factors.map((f) => [f.id, f.name]))
  const cards = deck.cards.map((card) => {
    const bullets = card.claims.map(
      (c, i) =>
        `${'  '.repeat(depthOf(card, i))}- ${c.text} [${c.factor === null ? c.role : `${name.get(c.factor) ?? c.factor}; ${c.role}`}]`,
    )
    return [card.question, ...bullets].join('\n')
  })
  return `${[deck.title, ...cards].join('\n\n')}\n`
}

/** How many bullets of its card it is nested under. */
function depthOf(card: Card, at: number): number {
  const under = card.claims[at]?.under ?? null
  return under === null ? 0 : 1 + depthOf(card, under)
}
