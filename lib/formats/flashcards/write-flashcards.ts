import type { Deck } from '@/lib/domain/deck/deck'
import { depthOf } from '@/lib/domain/deck/depth-of'

/** What stands before the title and before the heading of a card. */
type HeadMarks = { title: string; card: string }

/** A deck as plain text: its title, each heading, its bullets, nested as they are, each with its factor and role in brackets. */
export const writeFlashcards = (deck: Deck): string => writeNotes(deck, { title: '', card: '' })

/** The same with the marks of Markdown for headings. */
export const writeMarkdownDeck = (deck: Deck): string => writeNotes(deck, { title: '# ', card: '## ' })

function writeNotes(deck: Deck, marks: HeadMarks): string {
  const name = new Map(deck.factors.map((f) => [f.id, f.name]))
  const cards = deck.cards.map((card) => {
    const bullets = card.claims.map(
      (c, i) =>
        `${'  '.repeat(depthOf(card, i))}- ${c.text} [${c.factor === null ? c.role : `${name.get(c.factor) ?? c.factor}; ${c.role}`}]`,
    )
    return [marks.card + card.question, ...bullets].join('\n')
  })
  return `${[marks.title + deck.title, ...cards].join('\n\n')}\n`
}
