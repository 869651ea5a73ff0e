import type { Deck } from '@/lib/domain/deck/deck'
import { oneLine } from '@/lib/domain/shared/words'

/** A deck as Quizlet takes it with its own settings: front, tab, back, a card a line, the claims of a back after dots. */
export const writeQuizlet = (deck: Deck): string =>
  deck.cards
    .map(
      ({ question, claims }) => `${oneLine(question)}\t${claims.map(({ text }) => `• ${oneLine(text)}`).join(' ')}\n`,
    )
    .join('')
