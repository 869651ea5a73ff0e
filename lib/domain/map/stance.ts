/** The seven words of the how-far line, from −3 to +3. */
export const STANCE_WORDS = [
  'not at all',
  'to a small extent',
  'to a limited extent',
  'to some extent',
  'to a fair extent',
  'to a large extent',
  'entirely',
] as const

/** A stance of −3 … +3 in words. */
export const stanceWords = (stance: number): string => STANCE_WORDS[stance + 3] ?? ''
