/** Where a map of a deck begins: with one of its questions, or with the choice of one. */
export const newMapOf = (deck: string, question?: string): string =>
  `/maps/new?${new URLSearchParams({ deck, ...(question ? { question } : {}) })}`

/** Where a finished plan is opened. */
export const sampleAt = (id: string): string => `/maps/new?${new URLSearchParams({ sample: id })}`
