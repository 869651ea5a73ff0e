import { oneLine } from '../shared/words'
/** The first words of a text, for a message: at most `most` characters, cut between words. */
export function short(text: string, most = 32): string {
  const line = oneLine(text)
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`
}

/** A short text in quotation marks, or what to call an empty one. Quotations inside it get the other marks. */
export const quoted = (text: string, empty = 'the empty card'): string =>
  text.trim() === '' ? empty : `“${short(text).replaceAll('“', '‘').replaceAll('”', '’')}”`
