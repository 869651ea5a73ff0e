import { periodWords } from '../shared/period'
import type { DateStrip } from './date-strip'

/** What the strip of dates shows, in a sentence: “No card speaks of 1919–1921 or 1927–1929.” */
export function holeWords({ rows, holes }: DateStrip): string {
  if (rows.every((row) => row.cards.length === 0)) return 'No card in your paragraphs has a date yet.'
  if (holes.length === 0) return 'Your cards reach across all of it.'
  return `No card speaks of ${holes.map(periodWords).join(' or ')}.`
}
