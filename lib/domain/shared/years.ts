import { ERA, type Era, isYear, type YearPoint } from './year-signs'

/**
 * Years that a text names: “1936” is one year, “1939–40” two, “the 1920s” ten, “the sixteenth century” a hundred.
 * Before Christ they are negative. `start` and `end`: where the words for them stand in the text.
 */
export type Years = { from: number; to: number; start: number; end: number }

/** A year is written from 1 to this. */
const LAST = 2100

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
).split(' ')
const ORDINAL = `${[...ORDINALS].reverse().join('|')}|\\d{1,2}(?:st|nd|rd|th)`
const CENTURIES = new RegExp(
  `\\b(${ORDINAL})(?:\\s*(?:-|–|—|to|and|or|to the|and the)\\s*(?:(?:early|late|mid)[- ])?(${ORDINAL}))?[- ]centur(?:y|ies)\\b(?:\\s*${ERA})?`,
  'giu',
)
const NUMBER = new RegExp(
  [
    '(?<![\\p{L}\\p{N}£$€#])(?<!\\p{N}\\.)(?<!\\p{N},(?=\\d{3}(?!\\d)))',
    `(?:(?:circa|ca?)\\.?\\s?)?(?:${ERA}\\s?)?(\\d{1,4})`,
    `(?:(s)(?!\\p{L})|(?!\\p{N}|,\\d{3}(?!\\d)|\\.\\d|[%°])(?=${ERA}|(?!\\p{L})))`,
    `(?:\\s?${ERA})?`,
  ].join(''),
  'giu',
)

/** The years of a text, in the order in which they stand. A page, a mark, a sum or a number of things is none. */
export function readYears(text: string): Years[] {
  if (!/\d|centur/i.test(text)) return []
  const centuries = readCenturies(text)
  const spans: YearPoint[] = []
  for (const point of readNumbers(text)) {
    const before = spans.at(-1)
    const joined = before ? join(text, before, point) : null
    if (joined) spans.splice(-1, 1, joined)
    else spans.push(point)
  }
  return [...centuries, ...spans.filter((span) => isYear(text, span))]
    .filter((s) => Math.abs(s.from) <= LAST && Math.abs(s.to) <= LAST)
    .map(({ from, to, start, end }) => ({ from, to, start, end }))
    .sort((a, b) => a.start - b.start)
}

function readCenturies(text: string): Years[] {
  return [...text.matchAll(CENTURIES)].map((found) => {
    const [words, first = '', second = first, era] = found
    const [a, b] = [first, second].map((ordinal) => century(ordinal.toLowerCase(), eraOf(era)))
    const [from, to] = [Math.min(a!.from, b!.from), Math.max(a!.to, b!.to)]
    return { from, to, start: found.index, end: found.index + words.length }
  })
}

function century(ordinal: string, era: Era | null): { from: number; to: number } {
  const n = Number.parseInt(ordinal, 10) || ORDINALS.indexOf(ordinal) + 1
  if (era === 'bc') return { from: -n * 100, to: -(n - 1) * 100 - 1 }
  return { from: Math.max(1, (n - 1) * 100), to: n * 100 - 1 }
}

function readNumbers(text: string): YearPoint[] {
  return [...text.matchAll(NUMBER)].flatMap((found): YearPoint[] => {
    const [words, eraBefore, digits = '', decade, , eraAfter] = found
    const n = Number(digits)
    if (n === 0 || (decade && n % 10 !== 0)) return []
    const era = eraOf(eraBefore ?? eraAfter)
    const about = /^c/i.test(words) && !eraBefore
    const at = { start: found.index, end: found.index + words.length, digits: digits.length, decade: Boolean(decade) }
    return [{ ...at, ...inEra(n, decade ? n + 9 : n, era), era, about, plain: n, joined: false }]
  })
}

const eraOf = (words: string | undefined): Era | null => {
  if (words === undefined) return null
  return /^b/i.test(words) ? 'bc' : 'ad'
}

const inEra = (from: number, to: number, era: Era | null) => (era === 'bc' ? { from: -to, to: -from } : { from, to })

const TIGHT = /^\s?[-–—/]\s?$/
const SPACED = /^\s*(?:[-–—]|to|until|till|up to)\s*(?:the\s|early\s|late\s|mid-?\s?)*$/i
const AND = /^\s+and\s+(?:the\s)?$/i
const BETWEEN = /\b(?:between|both)\s+(?:the\s+(?:years\s+)?)?$/i

/** Two numbers as one span where the words between them say so: “1929–33”, “from 133 to 31 BC”, “between 1066 and 1087”. */
function join(text: string, first: YearPoint, second: YearPoint): YearPoint | null {
  const between = text.slice(first.end, second.start)
  if (first.joined || !joins(between, text.slice(0, first.start))) return null
  const end = { ...first, end: second.end, joined: true, era: first.era ?? second.era }
  if (second.era === null && second.digits <= 2 && first.digits >= 3) {
    const short = TIGHT.test(between) && between.length === 1 ? shortYear(first, second) : null
    return short === null ? null : { ...end, to: short }
  }
  if (first.digits < 3 && second.era === null && first.era === null) return null
  const { from, to } = acrossEras(first, second)
  return to < from ? null : { ...end, from, to }
}

/** Whether the words between two numbers, with those before both, make one span of them. */
const joins = (between: string, before: string): boolean =>
  TIGHT.test(between) || SPACED.test(between) || (AND.test(between) && BETWEEN.test(before))

/** The years of two numbers where an era that is said of one holds for the other as well. */
function acrossEras(first: YearPoint, second: YearPoint): { from: number; to: number } {
  const takesOver = first.era === null && second.era === 'bc'
  const inherits = second.era === null && first.era === 'bc' && second.to < -first.from
  const { from } = takesOver ? inEra(first.from, first.to, 'bc') : first
  const { to } = inherits ? inEra(second.from, second.to, 'bc') : second
  return { from, to }
}

/** The end of “1559–88”, “1914–8” or “1920s–30s”, in full; null where it would come before the beginning. */
function shortYear({ plain, to: until }: YearPoint, { plain: short, digits, decade }: YearPoint): number | null {
  const size = 10 ** digits
  const full = Math.floor(plain / size) * size + short
  const later = full > plain || digits === 1 ? full : full + size
  if (later <= plain) return null
  return decade ? Math.max(until, later + 9) : later
}
