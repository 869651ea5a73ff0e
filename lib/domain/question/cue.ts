import type { Clause } from './clauses'
import { EXAM_WORDS } from './exam-words'

/**
 * Places in a question: `named` and `rival`, and of what is asked about one of these: `thing` (a noun), `why` (a
 * statement that is to be explained), `what` (a verb and what follows it), `asked` and `how` (a statement turned round,
 * with the verb that came first), `whole` (a statement that is to be judged); with a thing, `other` (what it is compared
 * with), `more` (what else is said of it), `by` (what changed it).
 */
export type CuePlace =
  | 'named'
  | 'rival'
  | 'thing'
  | 'why'
  | 'what'
  | 'asked'
  | 'how'
  | 'whole'
  | 'other'
  | 'more'
  | 'by'
/** In characters of the whole question. */
export type Span = { start: number; end: number }
export type Fit = Partial<Record<CuePlace, Span>>

/**
 * A cue reads as the clauses that it fits: small words stand for themselves, `a/b` for either, words in capitals for
 * those of `EXAM_WORDS`, `{thing}` for a place. `{thing!}` is a noun and begins with no preposition; `{what=BROUGHT}`
 * begins with one of these words. After each, `?`: it may be missing; `*`: it may be missing or there may be several;
 * `+`: there may be several. `PAUSE` is a comma, colon or dash; `ANY` is anything.
 */
export type Cue = { parts: Part[]; pattern: RegExp | null }
type Part = { bare: string; many: string }

export const cueOf = (written: string): Cue => ({
  parts: written.split(' ').map((part) => {
    const many = /[?*+]$/.exec(part)?.[0] ?? ''
    return { bare: many === '' ? part : part.slice(0, -1), many }
  }),
  pattern: null,
})

/** Where the places of a cue stand in the whole question; null where it does not fit the clause. */
export function fitCue(cue: Cue, clause: Clause, holds: (words: string) => boolean): Fit | null {
  const needed = cue.parts.filter(({ bare, many }) => many !== '?' && many !== '*' && isWords(bare))
  if (!needed.every(({ bare }) => holds(bare))) return null
  // Made when it is first needed: to make them all takes longer than to read a question.
  cue.pattern ??= patternOf(cue.parts)
  const found = cue.pattern.exec(clause.lower)
  if (!found) return null
  const fit: Fit = {}
  for (const [place, at] of Object.entries(found.indices?.groups ?? {}))
    if (at) fit[place as CuePlace] = { start: clause.start + at[0], end: clause.start + at[1] }
  return fit
}

/** Asks which of the words of cues a clause holds anywhere; each is looked for once. */
export function wordsAt({ lower }: Clause): (words: string) => boolean {
  const held = new Map<string, boolean>()
  return (words) => {
    const known = held.get(words)
    if (known !== undefined) return known
    const holds = finderOf(words).test(lower)
    held.set(words, holds)
    return holds
  }
}

const FINDERS = new Map<string, RegExp>()
function finderOf(words: string): RegExp {
  const known = FINDERS.get(words)
  if (known) return known
  const finder = new RegExp(`(?:^|\\s)${group(words)}(?=[\\s,:;–—]|$)`)
  FINDERS.set(words, finder)
  return finder
}

/** A comma, colon or dash between two parts; a dash in a span of years is none. */
const PAUSE = '(?:[,:;]\\s+|\\s+[–—-]\\s+)'
const JOINT = ',?\\s+'
const NO_NOUN =
  '(?:in|on|at|by|from|to|between|during|over|after|before|since|under|within|across|among|amongst|for|with|because|as|throughout|so|until|up|considerably|significantly|greatly|radically|dramatically|much|little|a lot|a little|a great deal|at all|and)\\b'
/** A place does not end in the middle of a phrase. */
const ENDS = '(?<!\\b(?:the|an?|of|to|for|in|on|by|with|about|and|or|his|her|its|their|as|from|at))'

const isWords = (bare: string): boolean => bare !== 'PAUSE' && bare !== 'ANY' && !bare.startsWith('{')

function patternOf(parts: Part[]): RegExp {
  let pattern = ''
  let joined = false
  for (const { bare, many } of parts) {
    if (bare === 'PAUSE') {
      pattern += PAUSE
      joined = false
      continue
    }
    const words = sourceOf(bare)
    if (many === '') pattern += joined ? JOINT + words : words
    else pattern += joined ? `(?:${JOINT}${words})${many}` : `(?:${words}${JOINT})${many}`
    joined ||= many === ''
  }
  return new RegExp(`^${pattern}$`, 'd')
}

function sourceOf(bare: string): string {
  if (bare === 'ANY') return '.+?'
  const place = /^\{(\w+)(!)?(?:=(\w+))?\}$/.exec(bare)
  if (!place) return group(bare)
  const begins = place[3] ? `${group(place[3])}\\s+` : ''
  return `(?<${place[1]}>${place[2] ? `(?!${NO_NOUN})` : ''}${begins}.+?)${ENDS}`
}

function group(name: string): string {
  const words = Object.hasOwn(EXAM_WORDS, name)
    ? EXAM_WORDS[name as keyof typeof EXAM_WORDS]
    : name.replaceAll('/', '|')
  return `(?:${words.replaceAll(' ', '\\s+')})`
}
