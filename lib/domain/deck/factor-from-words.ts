import type { Factor } from '../shared/factor'

/**
 * The factor of a deck that a bullet opens with (“Propaganda reached …”, “Church: …”). A name further on is no sign: of
 * ten bullets that merely mention a factor four belong to another, and a blank is better than a wrong guess.
 */
export function factorFromWords(text: string, factors: Factor[]): string | null {
  const opening = spelled(text)
  const named = factors.filter(({ name }) => opening.startsWith(`${spelled(name)} `))
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.id ?? null
}

/** The words in small letters, without articles before them and marks between them. */
const spelled = (text: string): string =>
  ` ${text.toLowerCase()} `
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
