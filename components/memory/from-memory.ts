/** What the address of a map ends in to begin with the deck shut. */
export const FROM_MEMORY = '#from-memory'
