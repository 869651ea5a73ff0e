import { LIMITS } from '@/lib/domain/shared/limits'
import { type PlainClaim, plainClaim } from '../cards/read-cards'
import { listMark } from '../text/list-marks'
import { nestClaims } from '../text/nest-claims'
import { plainLines } from '../text/plain-lines'
import { sentencesOf } from '../text/sentence-ends'

/** Characters of an answer without bullets that is still one claim. */
const LONGEST_CLAIM = 300
const HAS_WORDS = /[\p{L}\p{N}]/u
/** A dash or dot between two points that were written on one line. */
const INLINE_DASH = /\s-\s+(?=\p{Lu})/u
const INLINE_DOT = /\s[•●▪]\s+/u
/** Characters on both sides of a dash that parts two points rather than two words. */
const SHORTEST_POINT = 12

/** A line of an answer: its words, how far in it stands, and its mark if it has one. */
type AnswerLine = { text: string; indent: number; sign: string; kind: 'bullet' | 'plain' }

/** The claims of a card's back: a line each, those further in under the one above, a long paragraph sentence by sentence. */
export function claimsOfAnswer(answer: string, line: number): PlainClaim[] {
  const lines = plainLines(answer).flatMap(linesOf)
  const nested = nestClaims(lines)
  return lines.map(({ text }, i) => plainClaim(text, line, nested[i] ?? null))
}

/** Claims that come after so many others of their card: the topmost stand under one of those, or under none. */
export const placeUnder = (claims: readonly PlainClaim[], under: number | null, before: number): PlainClaim[] =>
  claims.map((claim) => ({ ...claim, under: claim.under === null ? under : claim.under + before }))

function linesOf(raw: string): AnswerLine[] {
  if (!HAS_WORDS.test(raw)) return []
  const indent = (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length
  const marked = listMark(raw.trimStart(), false)
  const isMarked = marked !== null && HAS_WORDS.test(marked.rest)
  const words = (isMarked ? marked.rest : raw).trim()
  const kind = isMarked ? 'bullet' : 'plain'
  const sign = isMarked ? signOf(raw, marked.mark) : ''
  const [first = words, ...more] = pointsOf(words)
  const points = piecesOf(first).map((text): AnswerLine => ({ text, indent, sign, kind }))
  const step = isMarked ? 0 : 4
  const further = more
    .flatMap(piecesOf)
    .map((text): AnswerLine => ({ text, indent: indent + step, sign: '-', kind: 'bullet' }))
  if (further.length > 0 && points[0]) points[0].kind = 'bullet'
  return [...points, ...further]
}

const signOf = (raw: string, mark: string): string => (mark === 'symbol' ? raw.trimStart().charAt(0) : mark)

/** The points of one line, if a dash or a dot stands between each two of them. */
function pointsOf(words: string): string[] {
  if (INLINE_DOT.test(words)) return words.split(INLINE_DOT)
  const points = words.split(INLINE_DASH).map((point) => point.trim())
  return points.every((point) => point.length >= SHORTEST_POINT) ? points : [words]
}

/** Words that are too long for one claim, in sentences; and what is still too long for a card, in pieces of it. */
function piecesOf(words: string): string[] {
  if (words.length <= LONGEST_CLAIM) return [words]
  return sentencesOf(words).flatMap((sentence) => cut(sentence, LIMITS.text))
}

/** Words in pieces of at most so many characters, cut between words where there is a gap to cut at. */
export function cut(words: string, most: number): string[] {
  const pieces: string[] = []
  let rest = words
  while (rest.length > most) {
    const gap = rest.lastIndexOf(' ', most)
    const at = gap > most / 2 ? gap : most
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return rest === '' ? pieces : [...pieces, rest]
}
