import type { Deck } from './deck'

/** What stands for a deck where a map is begun without one. */
export const NO_DECK_ID = 'none'
/** Nothing in the tray, and no factors but those that the question names. It has no name, as the map shows. */
export const NO_DECK: Deck = { title: '', factors: [], cards: [] }
