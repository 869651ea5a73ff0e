/** Seven words for how well a paragraph or a claim stands, from its strength (0–1). */
const STANDING_WORDS = [
  'very weak',
  'weak',
  'rather weak',
  'middling',
  'rather strong',
  'strong',
  'very strong',
] as const

/** The strengths at which one word gives way to the next, even on both sides of a half. */
const BOUNDS = [0.2, 0.35, 0.45, 0.55, 0.65, 0.8]

export const standingWords = (strength: number): string =>
  STANDING_WORDS[BOUNDS.filter((bound) => strength >= bound).length] ?? ''
