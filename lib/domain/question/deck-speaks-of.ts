import type { Deck } from '../deck/deck'
import { hasKin, stemOf } from '../shared/stem'
import { termsIn } from './outcome'

const stemsIn = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stemOf)

/** The stems of all that a deck says, each once: enough to ask whether it speaks of a question. */
export const stemsOfDeck = ({ title, factors, cards }: Deck): string[] => [
  ...new Set(
    [
      title,
      ...factors.map((f) => f.name),
      ...cards.flatMap((card) => [card.question, ...card.claims.map((claim) => claim.text)]),
    ].flatMap(stemsIn),
  ),
]

/** Of the names in a question so many must be a deck's for it to be about the same. */
const LEAST_SHARE = 1 / 3

/** Whether a deck speaks of what a question is about: of its names, or of its words where it has none. */
export function deckSpeaksOf(text: string, stems: readonly string[]): boolean {
  const words = termsIn(text)
  const names = words.filter((word) => /^\p{Lu}/u.test(word))
  const asked = (names.length > 0 ? names : words).flatMap(stemsIn)
  const held = new Set(stems)
  return asked.filter((stem) => hasKin(held, stem)).length >= asked.length * LEAST_SHARE
}
