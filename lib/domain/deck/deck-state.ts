import type { Crossing } from './crossings'
import type { Deck } from './deck'

/** A deck and the number of its state. */
export type DeckState = { rev: number; deck: Deck }

/** The deck after a change, or as it stands where the change crossed another one: then nothing of it was done. */
export type ChangedDeck = DeckState & { crossed: Crossing[] }
