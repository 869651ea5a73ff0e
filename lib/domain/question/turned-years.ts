import { type Period, yearWords } from '../shared/period'

/** What is wrong with years that end before they begin, as they may while they are typed; null where nothing is. */
export function turnedYears({ from, to }: Period): string | null {
  if (from === null || to === null || from <= to) return null
  return `The question cannot begin in ${yearWords(from)} and end in ${yearWords(to)}.`
}
