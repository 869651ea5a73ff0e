import { readYears, type Years } from './years'

/** The years that a question covers; null where it is open. Before Christ they are negative. */
export type Period = { from: number | null; to: number | null }

const NAMED = /\b(?:in|over|during|of|across|for)\s+the\s+(?:years|period|decades?)\s*[,(]?\s*$/i
const SINCE = /\b(?:from|since|after)\s+(?:the\s+)?(?:(?:years?|early|late|mid)[\s-]+)?(?:the\s+)?$/i
/** Words further off do not belong to a year. */
const NEAR = 32

/**
 * The years that the words of a question name: a span is its beginning and its end, “in 1918” and “by 1918” are only the
 * end, “since 1918” only the beginning. Several spans are covered from the first to the last; where the question says
 * “in the years”, those are meant.
 */
export function periodOf(text: string): Period {
  const years = readYears(text)
  const before = ({ start }: Years) => text.slice(Math.max(0, start - NEAR), start)
  const spans = years.filter(isSpan)
  const named = spans.find((y) => NAMED.test(before(y)))
  if (named) return { from: named.from, to: named.to }
  if (spans.length > 0) return { from: Math.min(...spans.map((y) => y.from)), to: Math.max(...spans.map((y) => y.to)) }
  const since = years.find((y) => SINCE.test(before(y)))
  const ends = years.filter((y) => y !== since).map((y) => y.to)
  return { from: since?.from ?? null, to: ends.length > 0 ? Math.max(...ends) : null }
}

const isSpan = ({ from, to }: Years) => from !== to

/** “1066”, “44 BC”. */
export const yearWords = (year: number): string => (year < 0 ? `${-year} BC` : `${year}`)

/** “1558–1603”, “up to 1918”, “1919 onwards”, “264–146 BC”; empty where both ends are open. */
export function periodWords({ from, to }: Period): string {
  if (from === null) return to === null ? '' : `up to ${yearWords(to)}`
  if (to === null) return `${yearWords(from)} onwards`
  if (from === to) return yearWords(from)
  return to < 0 ? `${-from}–${yearWords(to)}` : `${yearWords(from)}–${yearWords(to)}`
}

/** A year that somebody types, “1066” or “44 BC”; null where it is none. */
export function yearIn(words: string): number | null {
  const [, digits, era] = /^\s*(\d{1,4})\s*(bce?|b\.c\.|ad|ce)?\s*$/i.exec(words) ?? []
  if (digits === undefined || Number(digits) === 0) return null
  return era?.toLowerCase().startsWith('b') ? -Number(digits) : Number(digits)
}
