import { factorName } from '../map/read-map'
import { short } from '../map/short'
import type { PlacedClaim, ReadParagraph } from './read-paragraphs'
import type { PlanReading } from './read-plan'

/** A claim's own words in a message, long enough to know it by. */
export const quoteClaim = ({ claim }: PlacedClaim): string => quote(claim.text)
export const quote = (text: string): string => {
  // A message goes on after the quotation, so the text's own full stop is in the way.
  const words = short(text, 60).replace(/[.;,:]$/, '')
  return words === '' ? 'an empty card' : `“${words}”`
}

/** “paragraph 2 (Policy)”, as it is numbered everywhere on the screen. */
export const wordParagraph = ({ number, name }: ReadParagraph): string =>
  name === '' ? `paragraph ${number}` : `paragraph ${number} (${name})`

/** “Policy”, or the paragraph's number where it has no factor. */
export const wordFactor = (paragraph: ReadParagraph): string => paragraph.name || wordParagraph(paragraph)

/** The factor that the question names, by its name, else by the question's own words for it. */
export const wordStated = ({ map }: PlanReading): string => {
  const { statedFactor, statedTerms } = map.question
  return factorName(map, statedFactor) || statedTerms[0] || 'what the question names'
}

/** “1 card”, “3 cards”, “no cards”. */
export const count = (n: number, one: string, many: string): string =>
  `${n === 0 ? 'no' : n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

export const countEvidence = (n: number): string => count(n, 'piece of evidence', 'pieces of evidence')
