const minutesInWords = (minutes: number): string => (minutes === 1 ? 'one minute' : `${minutes} minutes`)

/** What pauses after too many tries, how long that lasts, and what works meanwhile. Minutes are whole. */
export const PAUSE_SENTENCES = {
  password: (minutes: number) =>
    `Too many wrong passwords: signing in to this account pauses for ${minutesInWords(minutes)}. Another browser where you have signed in before need not wait, and whoever runs Howfar can give you a new password at once.`,
  code: (minutes: number) =>
    `That opens nothing, like many tries before it. Pause for ${minutesInWords(minutes)}, or ask your teacher. The right code works at any time, also now.`,
  seat: (minutes: number) =>
    `Too many tries for this seat: its last four pause for ${minutesInWords(minutes)}. All twelve of the card work at any time, and your teacher can let you in at once.`,
  guest: (minutes: number) =>
    `Very many people have begun here from your network within the hour, so new visitors pause for ${minutesInWords(minutes)}. Class codes and resume codes still work.`,
} as const

export type PauseOf = keyof typeof PAUSE_SENTENCES

/** A pause in one word for an address, where a sentence would be seen by others and kept in a history: “pause-37”. */
export const pauseWord = (minutes: number): string => `pause-${minutes}`

/** The sentence of such a word; null for any other. */
export function readPause(of: PauseOf, word: string | null | undefined): string | null {
  const found = /^pause-(\d{1,4})$/.exec(word ?? '')
  return found && PAUSE_SENTENCES[of](Number(found[1]))
}
